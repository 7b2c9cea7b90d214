<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Live</name>
    <message>
        <source>{item}: live</source>
        <translation type="unfinished">{item}: مباشر</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished">والمزيد: {n}</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation type="unfinished">لا أخطاء</translation>
    </message>
    <message>
        <source>{t} s: {key}</source>
        <translation type="unfinished">{t} ث: {key}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">المكتبة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">التقدّم</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished">تعلَّم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">حسب النظام</translation>
    </message>
    <message>
        <source>Machine-drafted, not yet reviewed by a native speaker: {names}.</source>
        <translation type="unfinished">مسودة آلية، لم يراجعها بعد ناطق أصلي: {names}.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Your log is not there</source>
        <translation type="unfinished">سجلك غير موجود</translation>
    </message>
    <message>
        <source>Your log is damaged</source>
        <translation type="unfinished">سجلك تالف</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders go on. Open the window or quit from the icon in the tray.</source>
        <translation type="unfinished">تستمر التذكيرات. افتح النافذة أو أنهِ البرنامج من الأيقونة في علبة النظام.</translation>
    </message>
    <message>
        <source>hamstretch stays in the tray</source>
        <translation type="unfinished">يبقى hamstretch في علبة النظام</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">الجلسة</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Routines (*.hamstretch.toml);;All files (*)</source>
        <translation type="unfinished">برامج التمارين (*.hamstretch.toml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation type="unfinished">فتح ملف برنامج تمارين</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">الحفظ في ملف</translation>
    </message>
</context>
<context>
    <name>BreakLine</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished">استئناف</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">لقد عدت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause for 30 minutes</source>
        <translation type="unfinished">إيقاف مؤقت لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation type="unfinished">إيقاف مؤقت لمدة ساعة</translation>
    </message>
    <message>
        <source>Pause for 2 hours</source>
        <translation type="unfinished">إيقاف مؤقت لمدة ساعتين</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation type="unfinished">إيقاف مؤقت حتى الغد</translation>
    </message>
    <message>
        <source>In a meeting for 1 hour</source>
        <translation type="unfinished">في اجتماع لمدة ساعة</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished">أخذ استراحة الآن</translation>
    </message>
    <message>
        <source>I just did one</source>
        <translation type="unfinished">أدّيت واحدة للتو</translation>
    </message>
    <message>
        <source>Start hamstretch when you log in, so that breaks come by themselves?</source>
        <translation type="unfinished">هل يبدأ hamstretch عند تسجيل دخولك، كي تأتي الاستراحات تلقائيًا؟</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation type="unfinished">نعم، ابدأه</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>hamstretch now starts when you log in. Settings can change that.</source>
        <translation type="unfinished">يبدأ hamstretch الآن عند تسجيل الدخول. يمكن تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>hamstretch starts only when you open it. Settings can change that.</source>
        <translation type="unfinished">يبدأ hamstretch فقط عند فتحه. يمكن تغيير ذلك في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>BreakMenu</name>
    <message>
        <source>Pause the reminders</source>
        <translation type="unfinished">إيقاف التذكيرات مؤقتًا</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation type="unfinished">أنا في اجتماع</translation>
    </message>
    <message>
        <source>Resume the reminders</source>
        <translation type="unfinished">استئناف التذكيرات</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation type="unfinished">فتح اليوم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">إنهاء</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation type="unfinished">لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation type="unfinished">لمدة ساعة</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation type="unfinished">لمدة ساعتين</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished">حتى الغد</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation type="unfinished">حتى تاريخ…</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">لقد عدت</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished">البدء الآن</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished">أخذ استراحة الآن</translation>
    </message>
</context>
<context>
    <name>BreakPrompt</name>
    <message>
        <source>The card is gone. {now}.</source>
        <translation type="unfinished">اختفت البطاقة. {now}.</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">لقد عدت</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished">&amp;بدء</translation>
    </message>
    <message>
        <source>In {min} min ({left} left)</source>
        <translation type="unfinished">بعد {min} د (المتبقي {left})</translation>
    </message>
    <message>
        <source>&amp;Not today</source>
        <translation type="unfinished">ليس اليو&amp;م</translation>
    </message>
    <message>
        <source>I just &amp;did one</source>
        <translation type="unfinished">أدّيت وا&amp;حدة للتو</translation>
    </message>
    <message>
        <source>No &amp;time</source>
        <translation type="unfinished">لا &amp;وقت</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation type="unfinished">أ&amp;لم</translation>
    </message>
    <message>
        <source>I feel &amp;unwell</source>
        <translation type="unfinished">أشعر بأنني لست ب&amp;خير</translation>
    </message>
    <message>
        <source>An&amp;other reason</source>
        <translation type="unfinished">&amp;سبب آخر</translation>
    </message>
</context>
<context>
    <name>BreakShell</name>
    <message>
        <source>In {min} min ({left} left)</source>
        <translation type="unfinished">بعد {min} د (المتبقي {left})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">بدء</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">ليس اليوم</translation>
    </message>
</context>
<context>
    <name>BreakSystem</name>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished">البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>How being away is noticed</source>
        <translation type="unfinished">كيف يُلاحظ الابتعاد</translation>
    </message>
    <message>
        <source>In the tray, without a window. This is read from the system each time.</source>
        <translation type="unfinished">في علبة النظام، دون نافذة. يُقرأ هذا من النظام في كل مرة.</translation>
    </message>
    <message>
        <source>This system does not offer it here.</source>
        <translation type="unfinished">لا يوفّر هذا النظام ذلك هنا.</translation>
    </message>
    <message>
        <source>{source} tells how long the keyboard and the mouse have rested.</source>
        <translation type="unfinished">{source} يخبر بمدة سكون لوحة المفاتيح والفأرة.</translation>
    </message>
    <message>
        <source>Unknown: nothing here tells it. You count as being at the desk, and breaks come on time.</source>
        <translation type="unfinished">غير معروف: لا شيء هنا يخبر بذلك. تُعدّ حاضرًا عند المكتب، وتأتي الاستراحات في موعدها.</translation>
    </message>
</context>
<context>
    <name>BreaksPanel</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">عرض كجدول</translation>
    </message>
    <message>
        <source>By the hour: filled is kept, outlined is left out</source>
        <translation type="unfinished">بحسب الساعة: المملوء أُخذ، والمحدَّد بخط تُرك</translation>
    </message>
    <message>
        <source>Breaks at the desk</source>
        <translation type="unfinished">الاستراحات عند المكتب</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">تُركت</translation>
    </message>
    <message>
        <source>Breaks day by day</source>
        <translation type="unfinished">الاستراحات يومًا بيوم</translation>
    </message>
    <message>
        <source>{day}: nothing known</source>
        <translation type="unfinished">{day}: لا شيء معروف</translation>
    </message>
    <message>
        <source>{day}: {kept} kept, {missed} left out</source>
        <translation type="unfinished">{day}: أُخذ {kept}، تُرك {missed}</translation>
    </message>
    <message>
        <source>, {seconds} s of stretching for each leg</source>
        <translation type="unfinished">، إطالة {seconds} ث لكل ساق</translation>
    </message>
    <message>
        <source>{hour}:00, {kept} kept, {missed} left out</source>
        <translation type="unfinished">{hour}:00، أُخذ {kept}، تُرك {missed}</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished">إخفاء الجدول</translation>
    </message>
    <message>
        <source>Day or hour</source>
        <translation type="unfinished">اليوم أو الساعة</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">أُخذت</translation>
    </message>
    <message>
        <source>Seconds a leg</source>
        <translation type="unfinished">ثوانٍ لكل ساق</translation>
    </message>
</context>
<context>
    <name>CheckInPages</name>
    <message>
        <source>How much pain is there right now?</source>
        <translation type="unfinished">ما مقدار الألم الآن؟</translation>
    </message>
    <message>
        <source>In the low back or the legs. A number key, then Enter.</source>
        <translation type="unfinished">في أسفل الظهر أو في الساقين. مفتاح رقم، ثم Enter.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation type="unfinished">ما الجديد؟</translation>
    </message>
    <message>
        <source>Tick what has come since your last session. Nothing here is a diagnosis.</source>
        <translation type="unfinished">حدِّد ما ظهر منذ جلستك الأخيرة. لا شيء هنا يُعدّ تشخيصًا.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">لا شيء من هذه</translation>
    </message>
</context>
<context>
    <name>CheckInEdit</name>
    <message>
        <source>Note to this answer</source>
        <translation type="unfinished">ملاحظة على هذه الإجابة</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">ملاحظة، إن أردت</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">حفظ التغيير</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">تركه كما هو</translation>
    </message>
    <message>
        <source>The plan and the colour of the session follow the new answer. What a safety rule did that day stays on record, and you can undo the change.</source>
        <translation type="unfinished">تتبع الخطة ولون الجلسة الإجابة الجديدة. أما ما فعلته قاعدة سلامة في ذلك اليوم فيبقى مسجلًا، ويمكنك التراجع عن التغيير.</translation>
    </message>
</context>
<context>
    <name>DoneBars</name>
    <message>
        <source>Done of what was planned</source>
        <translation type="unfinished">المنجز مما خُطط له</translation>
    </message>
    <message>
        <source>◀ left</source>
        <translation type="unfinished">اليسار ◀</translation>
    </message>
    <message>
        <source>right ▶</source>
        <translation type="unfinished">▶ اليمين</translation>
    </message>
    <message>
        <source>{done} of {planned} s</source>
        <translation type="unfinished">{done} من {planned} ث</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished">{done} من {planned}</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished">المكتبة</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation type="unfinished">أدِّ هذا الآن</translation>
    </message>
    <message>
        <source>Works on: {targets}.</source>
        <translation type="unfinished">يعمل على: {targets}.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">خطوة بخطوة</translation>
    </message>
    <message>
        <source>How it should feel</source>
        <translation type="unfinished">ما ينبغي أن تشعر به</translation>
    </message>
    <message>
        <source>What often goes wrong</source>
        <translation type="unfinished">ما يخطئ غالبًا</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">انتبه</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation type="unfinished">أسهل وأصعب</translation>
    </message>
    <message>
        <source>The exercise itself</source>
        <translation type="unfinished">التمرين نفسه</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished">أسهل</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">أصعب</translation>
    </message>
    <message>
        <source>How much, by phase of the plan</source>
        <translation type="unfinished">المقدار، بحسب مرحلة الخطة</translation>
    </message>
    <message>
        <source>Offered while pain before the session is {gate} or less. {place}, {needs}.</source>
        <translation type="unfinished">يُعرض ما دام الألم قبل الجلسة {gate} أو أقل. {place}، {needs}.</translation>
    </message>
    <message>
        <source>How the instructions were settled</source>
        <translation type="unfinished">كيف حُسمت التعليمات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">المصادر</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">أهلًا بك</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Short, guided stretches for the back of the legs and the low back. You are asked how it feels, and what you answer decides how much comes next.</source>
        <translation type="unfinished">تمارين إطالة قصيرة وموجَّهة للجزء الخلفي من الساقين ولأسفل الظهر. تُسأل عن شعورك، وما تجيب به يحدّد مقدار ما يأتي بعد ذلك.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished">ما ليس هو</translation>
    </message>
    <message>
        <source>A wellness app is no substitute for care. It names no illness and cannot promise that you will feel better: what is known about stretching is limited and mixed. Its limits for pain are design decisions, on the careful side.</source>
        <translation type="unfinished">تطبيق العافية لا يحلّ محل الرعاية الصحية. فهو لا يسمّي أي مرض ولا يمكنه أن يعدك بأنك ستشعر بتحسّن: فما هو معروف عن الإطالة محدود ومتباين. وحدوده الخاصة بالألم قرارات تصميم، تميل إلى جانب الحذر.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation type="unfinished">يبقى عندك</translation>
    </message>
    <message>
        <source>No account, no network. What you write down stays on this computer.</source>
        <translation type="unfinished">لا حساب ولا شبكة. ما تدوّنه يبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Your week</source>
        <translation type="unfinished">أسبوعك</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation type="unfinished">بدء الخطة</translation>
    </message>
    <message>
        <source>For example: putting on socks. You may leave this empty.</source>
        <translation type="unfinished">مثلًا: ارتداء الجوارب. يمكنك ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Two sessions a week at first, three from week 3. All of this can be changed in Settings.</source>
        <translation type="unfinished">جلستان في الأسبوع في البداية، وثلاث ابتداءً من الأسبوع 3. يمكن تغيير كل هذا في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation type="unfinished">الخطوة {n} من {all}</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>How much pain is there right now?</source>
        <translation type="unfinished">ما مقدار الألم الآن؟</translation>
    </message>
    <message>
        <source>A number key, then Enter. Say below where it is and what it is like.</source>
        <translation type="unfinished">مفتاح رقم، ثم Enter. اذكر في الأسفل أين هو وكيف هو.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished">العودة إلى اليوم</translation>
    </message>
    <message>
        <source>How much pain is there now?</source>
        <translation type="unfinished">ما مقدار الألم الآن؟</translation>
    </message>
    <message>
        <source>And now, after easing off?</source>
        <translation type="unfinished">والآن، بعد التخفيف؟</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation type="unfinished">ما أسوأ ألم كان أثناء الجلسة؟</translation>
    </message>
    <message>
        <source>How much pain is there now, after it?</source>
        <translation type="unfinished">ما مقدار الألم الآن، بعدها؟</translation>
    </message>
    <message>
        <source>The pull of a stretch is not pain. A number key, then Enter.</source>
        <translation type="unfinished">شد الإطالة ليس ألمًا. مفتاح رقم، ثم Enter.</translation>
    </message>
    <message>
        <source>It was only a stretch</source>
        <translation type="unfinished">كانت إطالة فقط</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation type="unfinished">استبعاد هذا</translation>
    </message>
    <message>
        <source>Right now, or since this came on</source>
        <translation type="unfinished">الآن، أو منذ أن ظهر هذا</translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation type="unfinished">هل ينطبق أي من هذه؟</translation>
    </message>
    <message>
        <source>These need someone qualified to look at them soon, so they are asked at once.</source>
        <translation type="unfinished">هذه تحتاج إلى أن ينظر فيها شخص مؤهل قريبًا، لذلك يُسأل عنها على الفور.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">لا شيء من هذه</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">قرأت هذا</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>A session was interrupted</source>
        <translation type="unfinished">انقطعت جلسة</translation>
    </message>
    <message>
        <source>{name}, begun {when}.</source>
        <translation type="unfinished">{name}، بدأت {when}.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation type="unfinished">المتابعة من حيث كنت</translation>
    </message>
    <message>
        <source>Keep what I did and finish</source>
        <translation type="unfinished">حفظ ما أنجزته والإنهاء</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">التخلص منها</translation>
    </message>
    <message>
        <source>It was too long ago to go on: how you are now may have changed.</source>
        <translation type="unfinished">مضى وقت أطول من أن تصح المتابعة: فقد تكون حالتك الآن تغيّرت.</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished">احتفاظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>My activities</source>
        <translation type="unfinished">أنشطتي</translation>
    </message>
    <message>
        <source>Name up to three things that you would like to do more easily, and say how well each goes at present. Asked once a month; keep the same ones if you can.</source>
        <translation type="unfinished">سمِّ ما يصل إلى ثلاثة أشياء تودّ أن تفعلها بسهولة أكبر، واذكر كيف يسير كل منها حاليًا. يُسأل عنها مرة في الشهر؛ أبقِ الأنشطة نفسها إن استطعت.</translation>
    </message>
    <message>
        <source>Activity {n}</source>
        <translation type="unfinished">النشاط {n}</translation>
    </message>
    <message>
        <source>For example: putting on socks</source>
        <translation type="unfinished">مثلًا: ارتداء الجوارب</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished">لا إطلاقًا</translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished">كالسابق</translation>
    </message>
    <message>
        <source>How well activity {n} goes</source>
        <translation type="unfinished">كيف يسير النشاط {n}</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>On the whole</source>
        <translation type="unfinished">إجمالًا</translation>
    </message>
    <message>
        <source>How are your back and legs today, compared with the beginning of the plan?</source>
        <translation type="unfinished">كيف حال ظهرك وساقيك اليوم، مقارنةً ببداية الخطة؟</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>In its authors' own words, in English only. Optional.</source>
        <translation type="unfinished">بكلمات مؤلفيه أنفسهم، بالإنجليزية فقط. اختياري.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished">متابعة القراءة</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Deleted: {what}</source>
        <translation type="unfinished">حُذف: {what}</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished">تعلَّم</translation>
    </message>
    <message>
        <source>Self-tests</source>
        <translation type="unfinished">الاختبارات الذاتية</translation>
    </message>
    <message>
        <source>A way to see change over weeks. No result is good or bad by itself.</source>
        <translation type="unfinished">طريقة لرؤية التغيّر على مدى أسابيع. لا نتيجة جيدة أو سيئة في ذاتها.</translation>
    </message>
    <message>
        <source>What you can do in a day</source>
        <translation type="unfinished">ما تستطيع فعله في يومك</translation>
    </message>
    <message>
        <source>Rated in your own words or with a published list. Progress shows it beside pain.</source>
        <translation type="unfinished">يُقيَّم بكلماتك أو بقائمة منشورة. ويعرضه التقدّم إلى جانب الألم.</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation type="unfinished">أنشطتي</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire (English)</source>
        <translation type="unfinished">استبيان Roland-Morris (بالإنجليزية)</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished">لا يلزم شيء</translation>
    </message>
    <message>
        <source>Take this test</source>
        <translation type="unfinished">إجراء هذا الاختبار</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">خطوة بخطوة</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation type="unfinished">كيف تُحسب نتيجته</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">انتبه</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">سم</translation>
    </message>
    <message>
        <source>A change of less than {mdc}{unit} is within what the test itself varies by.</source>
        <translation type="unfinished">التغيّر الأقل من {mdc}{unit} يقع ضمن ما يتفاوت به الاختبار نفسه.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished">لم يُحفظ كل شيء</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">المحاولة مجددًا الآن</translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation type="unfinished">ترك النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished">الإغلاق على أي حال</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Works at a desk</source>
        <translation type="unfinished">يصلح عند المكتب</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished">مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">الوضعية</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation type="unfinished">أي وضعية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished">كل الأنواع</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished">المعدّات</translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation type="unfinished">أي معدّات</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation type="unfinished">لا يلزم شيء</translation>
    </message>
    <message>
        <source>In phase {name}</source>
        <translation type="unfinished">في مرحلة {name}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">المرحلة</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation type="unfinished">كل المراحل</translation>
    </message>
    <message>
        <source>Search by name or body area</source>
        <translation type="unfinished">البحث بالاسم أو بمنطقة الجسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">المكتبة</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished">برامج التمارين</translation>
    </message>
    <message>
        <source>Open a routine file…</source>
        <translation type="unfinished">فتح ملف برنامج تمارين…</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <extracomment>one: 1 exercise</extracomment>
        <translation type="unfinished">
            <numerusform>لا تمارين</numerusform>
            <numerusform>تمرين واحد</numerusform>
            <numerusform>تمرينان</numerusform>
            <numerusform>%n تمارين</numerusform>
            <numerusform>%n تمرينًا</numerusform>
            <numerusform>%n تمرين</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits all of that.</source>
        <translation type="unfinished">لا شيء يوافق كل ذلك.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Your log</source>
        <translation type="unfinished">سجلك</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Made by themselves when a session is saved: the last five, one for each day of two weeks, one for each week of a year. They lie beside your log, on this computer.</source>
        <translation type="unfinished">تُنشأ من تلقاء نفسها عند حفظ جلسة: آخر خمس نسخ، وواحدة لكل يوم من أسبوعين، وواحدة لكل أسبوع من سنة. وهي بجانب سجلك، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">استعادة…</translation>
    </message>
    <message>
        <source>Restore: {what}</source>
        <translation type="unfinished">استعادة: {what}</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation type="unfinished">عرض الكل: {n}</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation type="unfinished">سجل آخر</translation>
    </message>
    <message>
        <source>An export, a backup or the log of another computer: what is missing here is added, what is here stays. You see first what that would be.</source>
        <translation type="unfinished">تصدير أو نسخة احتياطية أو سجل حاسوب آخر: يُضاف ما ينقص هنا، ويبقى ما هو هنا. وترى أولًا ما الذي سيكون ذلك.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">اختيار ملف…</translation>
    </message>
    <message>
        <source>Left by a sync tool: {file}</source>
        <translation type="unfinished">تركته أداة مزامنة: {file}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">إلقاء نظرة عليه</translation>
    </message>
    <message>
        <source>Add from another log</source>
        <translation type="unfinished">الإضافة من سجل آخر</translation>
    </message>
    <message>
        <source>Logs and exports (*.json);;All files (*)</source>
        <translation type="unfinished">السجلات والتصديرات (*.json);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished">هل تُستعاد هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>The log as it is now is backed up first, so that you can come back to it.</source>
        <translation type="unfinished">يُنسخ السجل كما هو الآن احتياطيًا أولًا، كي تتمكن من العودة إليه.</translation>
    </message>
    <message>
        <source>The backup holds {then}. Your log now holds {now}.</source>
        <translation type="unfinished">تحتوي النسخة الاحتياطية على: {then}. ويحتوي سجلك الآن على: {now}.</translation>
    </message>
    <message>
        <source>Keep my log as it is</source>
        <translation type="unfinished">إبقاء سجلي كما هو</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">استعادتها</translation>
    </message>
    <message>
        <source>Your log is as it was</source>
        <translation type="unfinished">سجلك كما كان</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">تمت الاستعادة</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Taken on {day} at {time}, after a save</source>
        <translation type="unfinished">أُخذت في {day} عند {time}، بعد حفظ</translation>
    </message>
    <message>
        <source>Taken on {day} at {time}, by hand</source>
        <translation type="unfinished">أُخذت في {day} عند {time}، يدويًا</translation>
    </message>
    <message>
        <source>Taken on {day} at {time}, before a backup or another log came in</source>
        <translation type="unfinished">أُخذت في {day} عند {time}، قبل إدخال نسخة احتياطية أو سجل آخر</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished">جارٍ قراءته…</translation>
    </message>
    <message>
        <source>Another copy of your log was found</source>
        <translation type="unfinished">عُثر على نسخة أخرى من سجلك</translation>
    </message>
    <message>
        <source>Add from another log</source>
        <translation type="unfinished">الإضافة من سجل آخر</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">تركها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Nothing of yours is changed, and your log is backed up first.</source>
        <translation type="unfinished">لا يتغير شيء مما لديك، ويُنسخ سجلك احتياطيًا أولًا.</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation type="unfinished">إضافة هذه</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished">جارٍ الإضافة…</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>How much pain this morning, after your last session?</source>
        <translation type="unfinished">ما مقدار الألم هذا الصباح، بعد جلستك الأخيرة؟</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">إجابة</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">ليس اليوم</translation>
    </message>
    <message>
        <source>Something is new…</source>
        <translation type="unfinished">ظهر شيء جديد…</translation>
    </message>
</context>
<context>
    <name>PastDetail</name>
    <message>
        <source>History</source>
        <translation type="unfinished">المحفوظات</translation>
    </message>
    <message>
        <source>&amp;Save the note</source>
        <translation type="unfinished">&amp;حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Deleted: it no longer counts anywhere.</source>
        <translation type="unfinished">حُذف: لم يعد يُحسب في أي مكان.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">كيف سارت</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished">التقييم</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation type="unfinished">ما فعلته القواعد</translation>
    </message>
    <message>
        <source>How it went: {word}.</source>
        <translation type="unfinished">كيف كانت: {word}.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished">ما استُبعد</translation>
    </message>
    <message>
        <source>Trial {n}: {value}</source>
        <translation type="unfinished">المحاولة {n}: {value}</translation>
    </message>
    <message>
        <source>Warmed up before it</source>
        <translation type="unfinished">مع إحماء قبله</translation>
    </message>
    <message>
        <source>Not warmed up before it</source>
        <translation type="unfinished">دون إحماء قبله</translation>
    </message>
    <message>
        <source>Stopped: {sign}</source>
        <translation type="unfinished">توقف: {sign}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished">الألم، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">تغيير…</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation type="unfinished">تغيير: {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Note to this entry</source>
        <translation type="unfinished">ملاحظة على هذا الإدخال</translation>
    </message>
    <message>
        <source>Nothing noted. Write here what you want to remember.</source>
        <translation type="unfinished">لا ملاحظات. اكتب هنا ما تريد تذكّره.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished">تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">تراجع: {what}</translation>
    </message>
    <message>
        <source>the note was “{was}”</source>
        <translation type="unfinished">كانت الملاحظة «{was}»</translation>
    </message>
    <message>
        <source>a note was added</source>
        <translation type="unfinished">أُضيفت ملاحظة</translation>
    </message>
    <message>
        <source>the answer was “{was}”</source>
        <translation type="unfinished">كانت الإجابة «{was}»</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation type="unfinished">حُذف</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation type="unfinished">حذف هذا الإدخال</translation>
    </message>
    <message>
        <source>It stops counting for the plan, the charts and reports. You can bring it back.</source>
        <translation type="unfinished">يتوقف عن أن يُحسب في الخطة والرسوم البيانية والتقارير. ويمكنك استعادته.</translation>
    </message>
</context>
<context>
    <name>PastTable</name>
    <message>
        <source>{word}, changed</source>
        <translation type="unfinished">{word}، معدَّل</translation>
    </message>
    <message>
        <source>pain 10 → 10</source>
        <translation type="unfinished">الألم من 10 إلى 10</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>What is in the log, newest first</source>
        <translation type="unfinished">ما في السجل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation type="unfinished">أيام السجل</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation type="unfinished">ال&amp;تقويم</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation type="unfinished">إظهار ما حُذف</translation>
    </message>
    <message>
        <source>● session   ○ desk break   ◇ self-test or question</source>
        <translation type="unfinished">● جلسة   ○ استراحة مكتب   ◇ اختبار ذاتي أو سؤال</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">التقدّم</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">ت&amp;راجع</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">المحفوظات</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first. Enter opens one.</source>
        <translation type="unfinished">
            <numerusform>لا إدخالات.</numerusform>
            <numerusform>إدخال واحد. يفتحه Enter.</numerusform>
            <numerusform>إدخالان، الأحدث أولًا. يفتح Enter أحدهما.</numerusform>
            <numerusform>%n إدخالات، الأحدث أولًا. يفتح Enter أحدها.</numerusform>
            <numerusform>%n إدخالًا، الأحدث أولًا. يفتح Enter أحدها.</numerusform>
            <numerusform>%n إدخال، الأحدث أولًا. يفتح Enter أحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first session will appear here.</source>
        <translation type="unfinished">ستظهر جلستك الأولى هنا.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">تراجع: {what}</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الوقت</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">كيف سارت</translation>
    </message>
    <message>
        <source>{what}, deleted</source>
        <translation type="unfinished">{what}، محذوف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">معدَّل</translation>
    </message>
</context>
<context>
    <name>past</name>
    <message>
        <source>Check-in without a session</source>
        <translation type="unfinished">استطلاع حالة دون جلسة</translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation type="unfinished">أنشطتك الخاصة</translation>
    </message>
    <message>
        <source>How it is on the whole</source>
        <translation type="unfinished">كيف الحال إجمالًا</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire</source>
        <translation type="unfinished">استبيان Roland-Morris</translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation type="unfinished">الألم من {before} إلى {after}</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation type="unfinished">الألم {n}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished">دون نتيجة</translation>
    </message>
    <message>
        <source>{n} of 24</source>
        <translation type="unfinished">{n} من 24</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished">{n} د</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished">أقل من 1 د</translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished">الجهة اليسرى</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">الجهة اليمنى</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">قبل</translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished">أثناءها</translation>
    </message>
    <message>
        <source>After an exercise</source>
        <translation type="unfinished">بعد تمرين</translation>
    </message>
    <message>
        <source>Worst during it</source>
        <translation type="unfinished">الأسوأ أثناءها</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">بعد</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation type="unfinished">صباح اليوم التالي</translation>
    </message>
    <message>
        <source>How much pain was there before?</source>
        <translation type="unfinished">ما مقدار الألم قبلها؟</translation>
    </message>
    <message>
        <source>How much pain was there then?</source>
        <translation type="unfinished">ما مقدار الألم حينها؟</translation>
    </message>
    <message>
        <source>How much pain was there after this exercise?</source>
        <translation type="unfinished">ما مقدار الألم بعد هذا التمرين؟</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation type="unfinished">ما أسوأ ألم كان أثناء الجلسة؟</translation>
    </message>
    <message>
        <source>How much pain was there after it?</source>
        <translation type="unfinished">ما مقدار الألم بعدها؟</translation>
    </message>
    <message>
        <source>How much pain was there the next morning?</source>
        <translation type="unfinished">ما مقدار الألم صباح اليوم التالي؟</translation>
    </message>
</context>
<context>
    <name>PauseUntilWindow</name>
    <message>
        <source>Pause the reminders until</source>
        <translation type="unfinished">إيقاف التذكيرات مؤقتًا حتى</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished">إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Back to the figure ({key})</source>
        <translation type="unfinished">العودة إلى الشكل ({key})</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform>أقل من دقيقة متبقية</numerusform>
            <numerusform>نحو دقيقة متبقية</numerusform>
            <numerusform>نحو دقيقتين متبقيتين</numerusform>
            <numerusform>نحو %n دقائق متبقية</numerusform>
            <numerusform>نحو %n دقيقة متبقية</numerusform>
            <numerusform>نحو %n دقيقة متبقية</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving picture: {name}</source>
        <translation type="unfinished">صورة متحركة: {name}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} من {all}</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">تخطي</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <translation type="unfinished">أقل بمقدار 15 ثانية</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation type="unfinished">أكثر بمقدار 15 ثانية</translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished">من جديد</translation>
    </message>
    <message>
        <source>This side again</source>
        <translation type="unfinished">هذه الجهة مجددًا</translation>
    </message>
    <message>
        <source>Pain: P</source>
        <translation type="unfinished">ألم: P</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished">ألم</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">إنهاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished">إنهاء الجلسة</translation>
    </message>
</context>
<context>
    <name>QuickQuestion</name>
    <message>
        <source>Nothing hurt  (Enter)</source>
        <translation type="unfinished">لم يؤلم شيء  (Enter)</translation>
    </message>
    <message>
        <source>Rest. Worst pain in “{name}”?</source>
        <translation type="unfinished">راحة. ما أسوأ ألم في «{name}»؟</translation>
    </message>
    <message>
        <source>Send  (Enter)</source>
        <translation type="unfinished">إرسال  (Enter)</translation>
    </message>
</context>
<context>
    <name>player</name>
    <message>
        <source>Eased: a third less than usual, knee a little more bent.</source>
        <translation type="unfinished">مخفف: أقل بالثلث من المعتاد، والركبة أكثر انثناءً قليلًا.</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation type="unfinished">التالي: {what}</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation type="unfinished">المسافة للمتابعة</translation>
    </message>
    <message>
        <source>Get back into position</source>
        <translation type="unfinished">عُد إلى الوضعية</translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished">المرات</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">الثواني</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} من {all}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished">ث</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished">المح&amp;فوظات</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished">ال&amp;تقرير…</translation>
    </message>
    <message>
        <source>More in words</source>
        <translation type="unfinished">المزيد بالكلمات</translation>
    </message>
    <message>
        <source>Fewer words</source>
        <translation type="unfinished">كلمات أقل</translation>
    </message>
    <message>
        <source>“At first” is the middle of the first three ratings before a session in this plan, “lately” of the last three. One point up or down never counts as a change.</source>
        <translation type="unfinished">«في البداية» هي القيمة الوسطى لأول ثلاثة تقييمات قبل الجلسة في هذه الخطة، و«مؤخرًا» لآخر ثلاثة. ونقطة واحدة صعودًا أو نزولًا لا تُعدّ تغيّرًا أبدًا.</translation>
    </message>
    <message>
        <source>“At first” is the middle of your first three ratings before a session, “lately” of the last three. One point up or down never counts as a change.</source>
        <translation type="unfinished">«في البداية» هي القيمة الوسطى لأول ثلاثة تقييمات لك قبل الجلسة، و«مؤخرًا» لآخر ثلاثة. ونقطة واحدة صعودًا أو نزولًا لا تُعدّ تغيّرًا أبدًا.</translation>
    </message>
    <message>
        <source>All charts move together: drag one or press Shift with an arrow key, and zoom with + and − or with Ctrl and the wheel. In consistency, recent weeks weigh more, and rest by rule or a pause counts against nobody.</source>
        <translation type="unfinished">تتحرك كل الرسوم البيانية معًا: اسحب أحدها أو اضغط Shift مع مفتاح سهم، وقرّب وبعّد بالمفتاحين + و− أو بالمفتاح Ctrl مع العجلة. في الانتظام تزن الأسابيع الأخيرة أكثر، ولا تُحسب الراحة بموجب قاعدة ولا التوقف المؤقت على أحد.</translation>
    </message>
    <message>
        <source>Your first session will appear here.</source>
        <translation type="unfinished">ستظهر جلستك الأولى هنا.</translation>
    </message>
    <message>
        <source>After it, this page shows how pain was before and after, and what you did each week.</source>
        <translation type="unfinished">بعدها تُظهر هذه الصفحة كيف كان الألم قبلها وبعدها، وما فعلته كل أسبوع.</translation>
    </message>
    <message>
        <source>▲ Where the plan changed</source>
        <translation type="unfinished">▲ حيث تغيّرت الخطة</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished">حفظ الرسم البياني</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Getting the charts ready…</source>
        <translation type="unfinished">يجري تحضير الرسوم البيانية…</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>{test}, {unit}</source>
        <translation type="unfinished">{test}، {unit}</translation>
    </message>
    <message>
        <source>{chart}, middle values with lowest and highest</source>
        <translation type="unfinished">{chart}، القيم الوسطى مع الأدنى والأعلى</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>There is nothing of it in this time.</source>
        <translation type="unfinished">لا شيء منه في هذه المدة.</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished">درجة</translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished">بوصة</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">سم</translation>
    </message>
    <message>
        <source>{unit} past the toes</source>
        <translation type="unfinished">{unit} بعد أصابع القدم</translation>
    </message>
    <message>
        <source>{unit} past the soles</source>
        <translation type="unfinished">{unit} بعد باطن القدمين</translation>
    </message>
    <message>
        <source>{unit} above the floor, less is further</source>
        <translation type="unfinished">{unit} فوق الأرض، والأقل أبعد مدى</translation>
    </message>
    <message>
        <source>{unit} short of straight, less is further</source>
        <translation type="unfinished">{unit} دون الاستقامة، والأقل أبعد مدى</translation>
    </message>
    <message>
        <source>◀ Left</source>
        <translation type="unfinished">اليسار ◀</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation type="unfinished">▶ اليمين</translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished">الأفضل</translation>
    </message>
    <message>
        <source>the first ± noise, left</source>
        <translation type="unfinished">الأول ± التذبذب، اليسار</translation>
    </message>
    <message>
        <source>the first ± noise, right</source>
        <translation type="unfinished">الأول ± التذبذب، اليمين</translation>
    </message>
    <message>
        <source>the first ± noise</source>
        <translation type="unfinished">الأول ± التذبذب</translation>
    </message>
    <message>
        <source>this plan's first ± noise, left</source>
        <translation type="unfinished">أول قياس في هذه الخطة ± التذبذب، اليسار</translation>
    </message>
    <message>
        <source>this plan's first ± noise, right</source>
        <translation type="unfinished">أول قياس في هذه الخطة ± التذبذب، اليمين</translation>
    </message>
    <message>
        <source>this plan's first ± noise</source>
        <translation type="unfinished">أول قياس في هذه الخطة ± التذبذب</translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished">بوصة</translation>
    </message>
    <message>
        <source>My activities, 0 not at all to 10 as before</source>
        <translation type="unfinished">أنشطتي، من 0 لا إطلاقًا إلى 10 كالسابق</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation type="unfinished">العلامات</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire, ticks of 24, fewer is better</source>
        <translation type="unfinished">استبيان Roland-Morris، العلامات من 24، والأقل أفضل</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>First day</source>
        <translation type="unfinished">أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">آخر يوم</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>The charts count in whole weeks: {first} to {last}.</source>
        <translation type="unfinished">تُحسب الرسوم البيانية بالأسابيع الكاملة: من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>&amp;4 weeks</source>
        <translation type="unfinished">&amp;4 أسابيع</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished">ال&amp;خطة</translation>
    </message>
    <message>
        <source>&amp;3 months</source>
        <translation type="unfinished">&amp;3 أشهر</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished">ال&amp;سنة</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished">ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Days…</source>
        <translation type="unfinished">أ&amp;يام…</translation>
    </message>
    <message>
        <source>Time shown in all charts</source>
        <translation type="unfinished">المدة المعروضة في كل الرسوم البيانية</translation>
    </message>
</context>
<context>
    <name>ChartSection</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished">صورة (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished">رسم (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation type="unfinished">أرقام (CSV)…</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished">إخفاء الجدول</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">عرض كجدول</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
</context>
<context>
    <name>ProgressViews</name>
    <message>
        <source>Pain before and after each session, 0 to 10</source>
        <translation type="unfinished">الألم قبل كل جلسة وبعدها، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Pain before and after sessions, 0 to 10, middle values</source>
        <translation type="unfinished">الألم قبل الجلسات وبعدها، من 0 إلى 10، القيم الوسطى</translation>
    </message>
    <message>
        <source>Middle of the week, before</source>
        <translation type="unfinished">القيمة الوسطى للأسبوع، قبل</translation>
    </message>
    <message>
        <source>Sessions each week</source>
        <translation type="unfinished">الجلسات كل أسبوع</translation>
    </message>
    <message>
        <source>Sessions each week, on average</source>
        <translation type="unfinished">الجلسات كل أسبوع، في المتوسط</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">المنجز</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">الهدف</translation>
    </message>
    <message>
        <source>Minutes held on each leg each week</source>
        <translation type="unfinished">دقائق الثبات على كل ساق كل أسبوع</translation>
    </message>
    <message>
        <source>Minutes held on each leg each week, on average</source>
        <translation type="unfinished">دقائق الثبات على كل ساق كل أسبوع، في المتوسط</translation>
    </message>
    <message>
        <source>◀ Left</source>
        <translation type="unfinished">اليسار ◀</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation type="unfinished">▶ اليمين</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished">المستهدف</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">بعد</translation>
    </message>
    <message>
        <source>usual up and down around the first level</source>
        <translation type="unfinished">التفاوت المعتاد حول المستوى الأول</translation>
    </message>
    <message>
        <source>usual up and down around this plan's first level</source>
        <translation type="unfinished">التفاوت المعتاد حول المستوى الأول لهذه الخطة</translation>
    </message>
    <message>
        <source>No pain rating in this time.</source>
        <translation type="unfinished">لا تقييم للألم في هذه المدة.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished">الأسبوع</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished">الأسابيع</translation>
    </message>
    <message>
        <source>{phase}, paused</source>
        <translation type="unfinished">{phase}، متوقفة مؤقتًا</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>What is it like?</source>
        <translation type="unfinished">كيف هو؟</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished">أين هو؟</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Noted as new:</source>
        <translation type="unfinished">دُوِّن على أنه جديد:</translation>
    </message>
    <message>
        <source>Going on says no to each of these:</source>
        <translation type="unfinished">المتابعة تعني الإجابة بلا عن كل سؤال من هذه الأسئلة:</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation type="unfinished">تغيير هذا…</translation>
    </message>
    <message>
        <source>Something is new…</source>
        <translation type="unfinished">ظهر شيء جديد…</translation>
    </message>
    <message>
        <source>Say where, and what it is like</source>
        <translation type="unfinished">حدِّد أين، وكيف هو</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Today, a little different</source>
        <translation type="unfinished">اليوم مختلف قليلًا</translation>
    </message>
    <message>
        <source>I have been up for more than two hours</source>
        <translation type="unfinished">مضى على نهوضي أكثر من ساعتين</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">ليس اليوم</translation>
    </message>
    <message>
        <source>Nothing in this routine suits today. Rest is fine.</source>
        <translation type="unfinished">لا شيء في هذا البرنامج يناسب اليوم. لا بأس بالراحة.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation type="unfinished">في هذه الجلسة</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished">مستبعد اليوم</translation>
    </message>
    <message>
        <source>{name} (instead: {other})</source>
        <translation type="unfinished">{name} (بدلًا من: {other})</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished">متابعة الجلسة</translation>
    </message>
    <message>
        <source>End the session here?</source>
        <translation type="unfinished">إنهاء الجلسة هنا؟</translation>
    </message>
    <message>
        <source>What you have done so far is kept. What makes you stop?</source>
        <translation type="unfinished">ما أنجزته حتى الآن محفوظ. ما الذي يجعلك تتوقف؟</translation>
    </message>
    <message>
        <source>&amp;Time is up</source>
        <translation type="unfinished">انتهى ال&amp;وقت</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation type="unfinished">أ&amp;لم</translation>
    </message>
    <message>
        <source>I feel &amp;unwell</source>
        <translation type="unfinished">أشعر بأنني لست ب&amp;خير</translation>
    </message>
    <message>
        <source>&amp;Something came up</source>
        <translation type="unfinished">&amp;طرأ أمر ما</translation>
    </message>
    <message>
        <source>An&amp;other reason</source>
        <translation type="unfinished">&amp;سبب آخر</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>There is no backup that can be read.</source>
        <translation type="unfinished">لا توجد نسخة احتياطية يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation type="unfinished">نسخ أقدم</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished">جارٍ قراءته…</translation>
    </message>
    <message>
        <source>The newest backup that works</source>
        <translation type="unfinished">أحدث نسخة احتياطية صالحة</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation type="unfinished">المتابعة بهذه</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished">استخدام هذه</translation>
    </message>
    <message>
        <source>Use this one: {what}</source>
        <translation type="unfinished">استخدام هذه: {what}</translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished">أو</translation>
    </message>
    <message>
        <source>Start with an empty log</source>
        <translation type="unfinished">البدء بسجل فارغ</translation>
    </message>
    <message>
        <source>Close, and change nothing</source>
        <translation type="unfinished">الإغلاق دون تغيير شيء</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Preview of the first page</source>
        <translation type="unfinished">معاينة الصفحة الأولى</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">التقرير</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">التقدّم</translation>
    </message>
    <message>
        <source>A page for your physiotherapist, or your log as data. Nothing leaves this computer.</source>
        <translation type="unfinished">صفحة لاختصاصي العلاج الطبيعي، أو سجلك في صورة بيانات. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished">الصيغة</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation type="unfinished">ما يُنشأ</translation>
    </message>
    <message>
        <source>A page to print or send (PDF)</source>
        <translation type="unfinished">صفحة للطباعة أو الإرسال (PDF)</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (CSV)</source>
        <translation type="unfinished">جداول لبرنامج جداول حسابية (CSV)</translation>
    </message>
    <message>
        <source>Health record data (FHIR R4)</source>
        <translation type="unfinished">بيانات سجل صحي (FHIR R4)</translation>
    </message>
    <message>
        <source>The whole log (JSON)</source>
        <translation type="unfinished">السجل كله (JSON)</translation>
    </message>
    <message>
        <source>Planned sessions (iCalendar)</source>
        <translation type="unfinished">الجلسات المخططة (iCalendar)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">الورق</translation>
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
        <translation type="unfinished">المدة</translation>
    </message>
    <message>
        <source>Time that the report covers</source>
        <translation type="unfinished">المدة التي يشملها التقرير</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation type="unfinished">ما يذكره</translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation type="unfinished">الألم قبل وبعد</translation>
    </message>
    <message>
        <source>Sessions and minutes</source>
        <translation type="unfinished">الجلسات والدقائق</translation>
    </message>
    <message>
        <source>Self-tests</source>
        <translation type="unfinished">الاختبارات الذاتية</translation>
    </message>
    <message>
        <source>Own activities and reviews</source>
        <translation type="unfinished">أنشطتك الخاصة والمراجعات</translation>
    </message>
    <message>
        <source>What the plan did, and why</source>
        <translation type="unfinished">ما فعلته الخطة، ولماذا</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <translation type="unfinished">علامات التوقف</translation>
    </message>
    <message>
        <source>Desk breaks</source>
        <translation type="unfinished">استراحات المكتب</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">الملاحظات</translation>
    </message>
    <message>
        <source>Every session, on more pages</source>
        <translation type="unfinished">كل جلسة، في صفحات أكثر</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation type="unfinished">الاسم عليه</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation type="unfinished">الاسم على التقرير</translation>
    </message>
    <message>
        <source>None, unless you type one</source>
        <translation type="unfinished">لا اسم، ما لم تكتب واحدًا</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished">&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">إل&amp;غاء</translation>
    </message>
    <message>
        <source>Files of sessions, of their exercises and sides, and of what was measured.</source>
        <translation type="unfinished">ملفات للجلسات، ولتمارينها وجهاتها، ولما قيس.</translation>
    </message>
    <message>
        <source>One file that record systems read. No identity is in it but the name below.</source>
        <translation type="unfinished">ملف واحد تقرؤه أنظمة السجلات. ليس فيه ما يحدّد الهوية سوى الاسم أدناه.</translation>
    </message>
    <message>
        <source>Everything as it was written, whatever the time; hamstretch can take it in again.</source>
        <translation type="unfinished">كل شيء كما كُتب، أيًّا كانت المدة؛ ويستطيع hamstretch إدخاله من جديد.</translation>
    </message>
    <message>
        <source>The sessions of the next six weeks as whole days, for your calendar.</source>
        <translation type="unfinished">جلسات الأسابيع الستة القادمة في صورة أيام كاملة، لتقويمك.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">حفظ التقرير</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saving… {done} of {of}</source>
        <translation type="unfinished">جارٍ الحفظ… {done} من {of}</translation>
    </message>
    <message>
        <source>Saved:
{files}</source>
        <translation type="unfinished">حُفظ:
{files}</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Nothing in this routine suits today. Rest is fine.</source>
        <translation type="unfinished">لا شيء في هذا البرنامج يناسب اليوم. لا بأس بالراحة.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation type="unfinished">في هذه الجلسة</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished">مستبعد اليوم</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">انتبه</translation>
    </message>
    <message>
        <source>Add to my routines</source>
        <translation type="unfinished">إضافة إلى برامجي</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">الحفظ في ملف…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Remove from my routines</source>
        <translation type="unfinished">إزالة من برامجي</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <source>Not in the log yet</source>
        <translation type="unfinished">ليست في السجل بعد</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">المحاولة مجددًا الآن</translation>
    </message>
    <message>
        <source>Saving it to your log…</source>
        <translation type="unfinished">جارٍ حفظها في سجلك…</translation>
    </message>
    <message>
        <source>Saved in your log.</source>
        <translation type="unfinished">حُفظت في سجلك.</translation>
    </message>
    <message>
        <source>It is safe in {file} and goes into the log by itself as soon as that can be written.</source>
        <translation type="unfinished">هي محفوظة بأمان في {file} وتدخل السجل تلقائيًا بمجرد أن تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>It goes into the log by itself as soon as that can be written. Leave the window open.</source>
        <translation type="unfinished">تدخل السجل تلقائيًا بمجرد أن تمكن الكتابة فيه. اترك النافذة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>A few questions for safety</source>
        <translation type="unfinished">بضعة أسئلة من أجل السلامة</translation>
    </message>
    <message>
        <source>Tick what is true for you. If nothing is, press Enter. Nothing here is a diagnosis.</source>
        <translation type="unfinished">حدِّد ما ينطبق عليك. وإن لم ينطبق شيء فاضغط Enter. لا شيء هنا يُعدّ تشخيصًا.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">لا شيء من هذه</translation>
    </message>
    <message>
        <source>I am 65 or older</source>
        <translation type="unfinished">عمري 65 عامًا أو أكثر</translation>
    </message>
    <message>
        <source>And, if you like, your age</source>
        <translation type="unfinished">وعمرك أيضًا، إن أردت</translation>
    </message>
    <message>
        <source>Needs help at once</source>
        <translation type="unfinished">يحتاج إلى مساعدة فورًا</translation>
    </message>
    <message>
        <source>Should be seen by a doctor the same day</source>
        <translation type="unfinished">ينبغي أن يراه طبيب في اليوم نفسه</translation>
    </message>
    <message>
        <source>New in one leg</source>
        <translation type="unfinished">جديد في ساق واحدة</translation>
    </message>
    <message>
        <source>Good to know before you begin</source>
        <translation type="unfinished">من المفيد معرفته قبل أن تبدأ</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">قرأت هذا</translation>
    </message>
    <message>
        <source>Thank you, noted</source>
        <translation type="unfinished">شكرًا لك، تم تدوين ذلك</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>A professional said stretching is fine</source>
        <translation type="unfinished">قال مختص صحي إن الإطالة لا بأس بها</translation>
    </message>
</context>
<context>
    <name>SelfTestFlow</name>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished">العودة إلى اليوم</translation>
    </message>
    <message>
        <source>How much pain is there now?</source>
        <translation type="unfinished">ما مقدار الألم الآن؟</translation>
    </message>
    <message>
        <source>The pull of a stretch is not pain. Say below where it is and what it is like.</source>
        <translation type="unfinished">شد الإطالة ليس ألمًا. اذكر في الأسفل أين هو وكيف هو.</translation>
    </message>
    <message>
        <source>It was only a stretch</source>
        <translation type="unfinished">كانت إطالة فقط</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">قرأت هذا</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">قبل أن تبدأ</translation>
    </message>
    <message>
        <source>I have warmed up for 3 to 5 minutes</source>
        <translation type="unfinished">قمت بالإحماء من 3 إلى 5 دقائق</translation>
    </message>
    <message>
        <source>ruler or tape</source>
        <translation type="unfinished">مسطرة أو شريط قياس</translation>
    </message>
    <message>
        <source>phone with an angle app</source>
        <translation type="unfinished">هاتف به تطبيق لقياس الزوايا</translation>
    </message>
    <message>
        <source>You need: {things}. About five minutes.</source>
        <translation type="unfinished">تحتاج إلى: {things}. نحو خمس دقائق.</translation>
    </message>
    <message>
        <source>Where the soles are on your scale</source>
        <translation type="unfinished">موضع باطن القدمين على مقياسك</translation>
    </message>
    <message>
        <source>The soles are at 0</source>
        <translation type="unfinished">باطن القدمين عند 0</translation>
    </message>
    <message>
        <source>The soles are at {n} cm</source>
        <translation type="unfinished">باطن القدمين عند {n} سم</translation>
    </message>
    <message>
        <source>Where are the soles on your scale?</source>
        <translation type="unfinished">أين يقع باطن القدمين على مقياسك؟</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">بدء</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Nothing is measured yet; get to know the movement.</source>
        <translation type="unfinished">لا يُقاس شيء بعد؛ تعرّف على الحركة.</translation>
    </message>
    <message>
        <source>Practice {n} of {of}</source>
        <translation type="unfinished">التدريب {n} من {of}</translation>
    </message>
    <message>
        <source>Try {n} of {of}</source>
        <translation type="unfinished">المحاولة {n} من {of}</translation>
    </message>
    <message>
        <source>What the ruler shows, {unit}</source>
        <translation type="unfinished">ما تُظهره المسطرة، {unit}</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished">درجة</translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished">بوصة</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">سم</translation>
    </message>
    <message>
        <source>short of the toes</source>
        <translation type="unfinished">دون أصابع القدم</translation>
    </message>
    <message>
        <source>past the toes</source>
        <translation type="unfinished">بعد أصابع القدم</translation>
    </message>
    <message>
        <source>short of the soles</source>
        <translation type="unfinished">دون باطن القدمين</translation>
    </message>
    <message>
        <source>past the soles</source>
        <translation type="unfinished">بعد باطن القدمين</translation>
    </message>
    <message>
        <source>above the floor</source>
        <translation type="unfinished">فوق الأرض</translation>
    </message>
    <message>
        <source>past the edge</source>
        <translation type="unfinished">بعد الحافة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">الاحتفاظ به</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Pain, or something odd</source>
        <translation type="unfinished">ألم، أو شيء غريب</translation>
    </message>
    <message>
        <source>The thigh moved</source>
        <translation type="unfinished">تحرّك الفخذ</translation>
    </message>
    <message>
        <source>The knee bent</source>
        <translation type="unfinished">انثنت الركبة</translation>
    </message>
    <message>
        <source>{what}: do it again</source>
        <translation type="unfinished">{what}: أعِد المحاولة</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation type="unfinished">ترك الاختبار</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>No result is good or bad by itself; only your own over weeks can tell something.</source>
        <translation type="unfinished">لا نتيجة جيدة أو سيئة في ذاتها؛ ونتائجك أنت وحدها على مدى أسابيع يمكن أن تدل على شيء.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Tries: {each}</source>
        <translation type="unfinished">المحاولات: {each}</translation>
    </message>
</context>
<context>
    <name>NotNowPage</name>
    <message>
        <source>Not today</source>
        <translation type="unfinished">ليس اليوم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>I have been up for more than two hours</source>
        <translation type="unfinished">مضى على نهوضي أكثر من ساعتين</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">السلامة</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation type="unfinished">سجلك</translation>
    </message>
    <message>
        <source>The list from the first run, asked again every month. Answer it when something changes.</source>
        <translation type="unfinished">القائمة من التشغيل الأول، وتُسأل من جديد كل شهر. أجب عنها عندما يتغير شيء.</translation>
    </message>
    <message>
        <source>Answer the safety questions again</source>
        <translation type="unfinished">الإجابة عن أسئلة السلامة من جديد</translation>
    </message>
    <message>
        <source>Its backups, going back to one, and adding from another log.</source>
        <translation type="unfinished">نسخه الاحتياطية، والعودة إلى إحداها، والإضافة من سجل آخر.</translation>
    </message>
    <message>
        <source>Backups and other logs</source>
        <translation type="unfinished">النسخ الاحتياطية والسجلات الأخرى</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation type="unfinished">تجربة الصوت</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished">{n} ث</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished">{n} د</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished">{n} %</translation>
    </message>
    <message>
        <source>{key} answers questions and cannot do anything else.</source>
        <translation type="unfinished">المفتاح {key} يجيب عن الأسئلة ولا يمكنه فعل شيء آخر.</translation>
    </message>
    <message>
        <source>{key} already does this: {action}</source>
        <translation type="unfinished">المفتاح {key} يفعل هذا بالفعل: {action}</translation>
    </message>
    <message>
        <source>The computer's own voice</source>
        <translation type="unfinished">صوت الحاسوب نفسه</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished">ابحث عن إعداد</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished">انتقل إلى</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished">لا يوجد إعداد بهذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Figure: {name}</source>
        <translation type="unfinished">الشكل: {name}</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation type="unfinished">هكذا</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation type="unfinished">ليس هكذا</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">يسار</translation>
    </message>
    <message>
        <source>Show the left side</source>
        <translation type="unfinished">عرض الجهة اليسرى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">يمين</translation>
    </message>
    <message>
        <source>Show the right side</source>
        <translation type="unfinished">عرض الجهة اليمنى</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">تشغيل</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>Reminders · hamstretch</source>
        <translation type="unfinished">التذكيرات · hamstretch</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished">ال&amp;مزيد</translation>
    </message>
    <message>
        <source>Open &amp;Today</source>
        <translation type="unfinished">فتح &amp;اليوم</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {n}. {text}</source>
        <translation type="unfinished">الخطوة {n}. {text}</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished">ما استُبعد</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation type="unfinished">ما فعلته القواعد</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished">ما يأتي بعد ذلك</translation>
    </message>
</context>
<context>
    <name>SymptomsPage</name>
    <message>
        <source>Read on</source>
        <translation type="unfinished">متابعة القراءة</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n ticked</source>
        <translation type="unfinished">
            <numerusform>المتابعة دون تحديد</numerusform>
            <numerusform>المتابعة مع تحديد واحد</numerusform>
            <numerusform>المتابعة مع تحديدين</numerusform>
            <numerusform>المتابعة مع %n تحديدات</numerusform>
            <numerusform>المتابعة مع %n تحديدًا</numerusform>
            <numerusform>المتابعة مع %n تحديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Standing</source>
        <translation type="unfinished">وقوفًا</translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation type="unfinished">على كرسي</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation type="unfinished">جلوسًا على الأرض</translation>
    </message>
    <message>
        <source>Lying on the back</source>
        <translation type="unfinished">استلقاءً على الظهر</translation>
    </message>
    <message>
        <source>Walking about</source>
        <translation type="unfinished">مشيًا</translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished">كرسي</translation>
    </message>
    <message>
        <source>office chair</source>
        <translation type="unfinished">كرسي مكتب</translation>
    </message>
    <message>
        <source>low step</source>
        <translation type="unfinished">درجة منخفضة</translation>
    </message>
    <message>
        <source>wall</source>
        <translation type="unfinished">جدار</translation>
    </message>
    <message>
        <source>corner of a room</source>
        <translation type="unfinished">زاوية غرفة</translation>
    </message>
    <message>
        <source>doorway</source>
        <translation type="unfinished">مدخل باب</translation>
    </message>
    <message>
        <source>strap or towel</source>
        <translation type="unfinished">حزام أو منشفة</translation>
    </message>
    <message>
        <source>mat</source>
        <translation type="unfinished">بساط</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation type="unfinished">شريك</translation>
    </message>
    <message>
        <source>cushion</source>
        <translation type="unfinished">وسادة</translation>
    </message>
    <message>
        <source>clear floor</source>
        <translation type="unfinished">أرضية خالية</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation type="unfinished">إطالة ثابتة</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <translation type="unfinished">إطالة متحركة</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished">إحماء</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">قوة</translation>
    </message>
    <message>
        <source>back of the thigh</source>
        <translation type="unfinished">خلفية الفخذ</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation type="unfinished">الألية</translation>
    </message>
    <message>
        <source>calf</source>
        <translation type="unfinished">ربلة الساق</translation>
    </message>
    <message>
        <source>low back</source>
        <translation type="unfinished">أسفل الظهر</translation>
    </message>
    <message>
        <source>hip</source>
        <translation type="unfinished">الورك</translation>
    </message>
    <message>
        <source>middle of the body</source>
        <translation type="unfinished">وسط الجسم</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation type="unfinished">الجسم كله</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">البداية</translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished">البناء</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished">الثبات</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">المحافظة</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished">لا يلزم شيء</translation>
    </message>
    <message>
        <source>{must}; {may} if you like</source>
        <translation type="unfinished">{must}؛ و{may} إن أردت</translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished">بوصة</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">سم</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation type="unfinished">الساق اليسرى</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation type="unfinished">الساق اليمنى</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation type="unfinished">الساقان كلتاهما</translation>
    </message>
    <message>
        <source>from {phase} on</source>
        <translation type="unfinished">بدءًا من {phase}</translation>
    </message>
    <message>
        <source>on each side</source>
        <translation type="unfinished">على كل جهة</translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished">مرتين</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>one: once</extracomment>
        <translation type="unfinished">
            <numerusform>دون تكرار</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished">{s} ث</translation>
    </message>
    <message>
        <source>each way</source>
        <translation type="unfinished">في كل اتجاه</translation>
    </message>
    <message>
        <source>one round</source>
        <translation type="unfinished">جولة واحدة</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation type="unfinished">كل المراحل</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished">هذا الأسبوع</translation>
    </message>
    <message>
        <source>The weeks ahead</source>
        <translation type="unfinished">الأسابيع القادمة</translation>
    </message>
    <message>
        <source>If all goes well:</source>
        <translation type="unfinished">إذا سار كل شيء على ما يرام:</translation>
    </message>
    <message>
        <source>The safety list is due again; it takes about a minute.</source>
        <translation type="unfinished">حان موعد قائمة السلامة من جديد؛ وتستغرق نحو دقيقة.</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation type="unfinished">الإجابة عنها الآن</translation>
    </message>
    <message>
        <source>Time for your self-test: {name}, about five minutes.</source>
        <translation type="unfinished">حان وقت اختبارك الذاتي: {name}، نحو خمس دقائق.</translation>
    </message>
    <message>
        <source>Take the test</source>
        <translation type="unfinished">إجراء الاختبار</translation>
    </message>
    <message>
        <source>A few questions about what you can do in a day, about two minutes.</source>
        <translation type="unfinished">بضعة أسئلة عمّا تستطيع فعله في يومك، نحو دقيقتين.</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished">الإجابة عنها</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>A routine</source>
        <translation type="unfinished">برنامج تمارين</translation>
    </message>
    <message>
        <source>Resume the plan</source>
        <translation type="unfinished">استئناف الخطة</translation>
    </message>
    <message>
        <source>A routine on its own</source>
        <translation type="unfinished">برنامج منفرد</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation type="unfinished">استئناف…</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation type="unfinished">لا يزال موجودًا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">بدء</translation>
    </message>
    <message>
        <source>Start: {routine}</source>
        <translation type="unfinished">بدء: {routine}</translation>
    </message>
    <message>
        <source>Something shorter</source>
        <translation type="unfinished">شيء أقصر</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">شيء آخر</translation>
    </message>
    <message>
        <source>Start the six-week plan</source>
        <translation type="unfinished">بدء خطة الأسابيع الستة</translation>
    </message>
    <message>
        <source>Yes, that is so</source>
        <translation type="unfinished">نعم، هو كذلك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>I have been assessed</source>
        <translation type="unfinished">فُحصت حالتي</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation type="unfinished">لقد زال</translation>
    </message>
    <message>
        <source>A professional said stretching is fine</source>
        <translation type="unfinished">قال مختص صحي إن الإطالة لا بأس بها</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">الجلسة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">أهلًا بك</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation type="unfinished">أسئلة السلامة</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">المحفوظات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">التقرير</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation type="unfinished">سجلك</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">الأسئلة</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished">مفهوم</translation>
    </message>
</context>
<context>
    <name>_Drawing</name>
    <message>
        <source>your left</source>
        <translation type="unfinished">يسارك</translation>
    </message>
    <message>
        <source>your right</source>
        <translation type="unfinished">يمينك</translation>
    </message>
    <message>
        <source>from the front</source>
        <translation type="unfinished">من الأمام</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Drawing of the body; the list beside it says the same</source>
        <translation type="unfinished">رسم للجسم؛ والقائمة بجانبه تقول الشيء نفسه</translation>
    </message>
</context>
<context>
    <name>DayRanges</name>
    <message>
        <source>free</source>
        <translation type="unfinished">عطلة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>{day}: add hours</source>
        <translation type="unfinished">{day}: إضافة ساعات</translation>
    </message>
    <message>
        <source>{day}, from</source>
        <translation type="unfinished">{day}، من</translation>
    </message>
    <message>
        <source>{day}, to</source>
        <translation type="unfinished">{day}، إلى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>{day}: remove these hours</source>
        <translation type="unfinished">{day}: إزالة هذه الساعات</translation>
    </message>
</context>
<context>
    <name>FarView</name>
    <message>
        <source>left</source>
        <translation type="unfinished">الجهة اليسرى</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">الجهة اليمنى</translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished">س</translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished">م</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>No key of its own: {action}</source>
        <translation type="unfinished">دون مفتاح خاص: {action}</translation>
    </message>
    <message>
        <source>Another key: {action}</source>
        <translation type="unfinished">مفتاح آخر: {action}</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished">اضغط مفتاحًا</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished">الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished">الشهر التالي</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>Pain from 0 to 10</source>
        <translation type="unfinished">الألم من 0 إلى 10</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا ألم</translation>
    </message>
    <message>
        <source>mild</source>
        <translation type="unfinished">خفيف</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">شديد</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation type="unfinished">أسوأ ما يمكن تخيّله</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">الصفحات</translation>
    </message>
</context>
<context>
    <name>SideBadge</name>
    <message>
        <source>LEFT</source>
        <translation type="unfinished">يسار</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation type="unfinished">يمين</translation>
    </message>
    <message>
        <source>BOTH</source>
        <translation type="unfinished">الجهتان</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This entry has no note, so there is nothing to change. It stays as it is.</source>
        <comment>amend.note</comment>
        <translation type="unfinished">ليس لهذا الإدخال ملاحظة، لذلك لا شيء يمكن تغييره. يبقى كما هو.</translation>
    </message>
    <message>
        <source>This entry has no such answer to change. It stays as it is.</source>
        <comment>amend.check-in</comment>
        <translation type="unfinished">ليس في هذا الإدخال إجابة كهذه لتغييرها. يبقى كما هو.</translation>
    </message>
    <message>
        <source>This entry stays: today's safety rests on it. If it no longer applies, say so on Today, where the lock or the question is shown.</source>
        <comment>amend.deletion</comment>
        <translation type="unfinished">يبقى هذا الإدخال: فسلامة اليوم تقوم عليه. وإن لم يعد ينطبق، فاذكر ذلك في صفحة اليوم، حيث يظهر القفل أو السؤال.</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({what}). What you have done is in the log or in the journal beside it. If it happens again, close and start hamstretch.</source>
        <comment>app.unexpected</comment>
        <translation type="unfinished">حدث خطأ في التطبيق ({what}). ما أنجزته موجود في السجل أو في دفتر اليوميات بجانبه. وإذا تكرر ذلك فأغلق hamstretch وشغّله من جديد.</translation>
    </message>
    <message>
        <source>A content file was left out, the rest works: {reason}</source>
        <comment>app.left-out</comment>
        <translation type="unfinished">استُبعد ملف محتوى، والباقي يعمل: {reason}</translation>
    </message>
    <message>
        <source>Everything that was waiting is in your log now.</source>
        <comment>app.saved-after-all</comment>
        <translation type="unfinished">كل ما كان ينتظر أصبح الآن في سجلك.</translation>
    </message>
    <message>
        <source>Your log is saved. The backup of it could not be made: {why}</source>
        <comment>app.backup-failed</comment>
        <translation type="unfinished">سجلك محفوظ. وتعذّر إنشاء نسخته الاحتياطية: {why}</translation>
    </message>
    <message>
        <source>Your log {file} is not where it was, and there are backups of it. It may have been moved or removed by you or by a sync tool: if so, put it back and start again. Nothing was changed.</source>
        <comment>recover.gone</comment>
        <translation type="unfinished">سجلك {file} ليس في المكان الذي كان فيه، وتوجد نسخ احتياطية منه. ربما نقلته أو حذفته أنت أو أداة مزامنة: إن كان كذلك فأعِده إلى مكانه وابدأ من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stop signs that the newest backup holds stay in force, whatever you choose: no lock opens by going back or by starting anew.</source>
        <comment>recover.locks-stay</comment>
        <translation type="unfinished">تبقى علامات التوقف الموجودة في أحدث نسخة احتياطية سارية مهما اخترت: لا يُفتح أي قفل بالرجوع إلى الوراء ولا بالبدء من جديد.</translation>
    </message>
    <message>
        <source>Your log {file} cannot be read as a log. It will be kept as it is, under another name beside the new one, whatever you choose. Nothing was changed yet.</source>
        <comment>recover.damaged</comment>
        <translation type="unfinished">لا يمكن قراءة سجلك {file} بوصفه سجلًا. سيُحفظ كما هو، باسم آخر إلى جانب السجل الجديد، أيًّا كان اختيارك. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>A sync tool left another copy of your log, {file}, which holds entries that are missing here. Settings, Your log shows what they are.</source>
        <comment>app.copy-found</comment>
        <translation type="unfinished">تركت أداة مزامنة نسخة أخرى من سجلك، {file}، تحتوي على إدخالات تنقص هنا. تُظهر الإعدادات، ثم سجلك، ما هي.</translation>
    </message>
    <message>
        <source>{why} What waits is safe in {file}: the next start puts it into your log.</source>
        <comment>leave.kept</comment>
        <translation type="unfinished">{why} ما ينتظر محفوظ بأمان في {file}: وسيضعه التشغيل التالي في سجلك.</translation>
    </message>
    <message>
        <source>{why} What waits could not be kept anywhere else either: it is only in this window, and closing loses it.</source>
        <comment>leave.memory</comment>
        <translation type="unfinished">{why} وتعذّر أيضًا حفظ ما ينتظر في أي مكان آخر: فهو في هذه النافذة فقط، وإغلاقها يُضيّعه.</translation>
    </message>
    <message>
        <source>It is being saved at this moment.</source>
        <comment>leave.still</comment>
        <translation type="unfinished">يجري حفظه في هذه اللحظة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not in your log yet ({sessions}).</source>
        <comment>leave.waiting</comment>
        <extracomment>one: One entry is not in your log yet ({sessions}).</extracomment>
        <translation type="unfinished">
            <numerusform>لا إدخال خارج سجلك ({sessions}).</numerusform>
            <numerusform>إدخال واحد ليس في سجلك بعد ({sessions}).</numerusform>
            <numerusform>إدخالان ليسا في سجلك بعد ({sessions}).</numerusform>
            <numerusform>{n} إدخالات ليست في سجلك بعد ({sessions}).</numerusform>
            <numerusform>{n} إدخالًا ليست في سجلك بعد ({sessions}).</numerusform>
            <numerusform>{n} إدخال ليست في سجلك بعد ({sessions}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>leave.sessions</comment>
        <extracomment>one: one session</extracomment>
        <translation type="unfinished">
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>{n} جلسات</numerusform>
            <numerusform>{n} جلسة</numerusform>
            <numerusform>{n} جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why} It is tried again by itself; meanwhile {n} entries are kept in {file}.</source>
        <comment>app.waiting-kept</comment>
        <extracomment>one: {why} It is tried again by itself; meanwhile the entry is kept in {file}.</extracomment>
        <translation type="unfinished">
            <numerusform>{why} تُعاد المحاولة تلقائيًا؛ ولا إدخالات في {file}.</numerusform>
            <numerusform>{why} تُعاد المحاولة تلقائيًا؛ وفي هذه الأثناء يُحفظ الإدخال في {file}.</numerusform>
            <numerusform>{why} تُعاد المحاولة تلقائيًا؛ وفي هذه الأثناء يُحفظ إدخالان في {file}.</numerusform>
            <numerusform>{why} تُعاد المحاولة تلقائيًا؛ وفي هذه الأثناء تُحفظ {n} إدخالات في {file}.</numerusform>
            <numerusform>{why} تُعاد المحاولة تلقائيًا؛ وفي هذه الأثناء يُحفظ {n} إدخالًا في {file}.</numerusform>
            <numerusform>{why} تُعاد المحاولة تلقائيًا؛ وفي هذه الأثناء يُحفظ {n} إدخال في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why} It is tried again by itself. Until then {n} entries are only in this window: leave it open.</source>
        <comment>app.waiting-memory</comment>
        <extracomment>one: {why} It is tried again by itself. Until then the entry is only in this window: leave it open.</extracomment>
        <translation type="unfinished">
            <numerusform>{why} تُعاد المحاولة تلقائيًا. وحتى ذلك الحين لا إدخالات في هذه النافذة: اتركها مفتوحة.</numerusform>
            <numerusform>{why} تُعاد المحاولة تلقائيًا. وحتى ذلك الحين يبقى الإدخال في هذه النافذة فقط: اتركها مفتوحة.</numerusform>
            <numerusform>{why} تُعاد المحاولة تلقائيًا. وحتى ذلك الحين يبقى إدخالان في هذه النافذة فقط: اتركها مفتوحة.</numerusform>
            <numerusform>{why} تُعاد المحاولة تلقائيًا. وحتى ذلك الحين تبقى {n} إدخالات في هذه النافذة فقط: اتركها مفتوحة.</numerusform>
            <numerusform>{why} تُعاد المحاولة تلقائيًا. وحتى ذلك الحين يبقى {n} إدخالًا في هذه النافذة فقط: اتركها مفتوحة.</numerusform>
            <numerusform>{why} تُعاد المحاولة تلقائيًا. وحتى ذلك الحين يبقى {n} إدخال في هذه النافذة فقط: اتركها مفتوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next break at {clock}</source>
        <comment>breaks.next</comment>
        <translation type="unfinished">الاستراحة التالية في {clock}</translation>
    </message>
    <message>
        <source>A break is due</source>
        <comment>breaks.next-soon</comment>
        <translation type="unfinished">حان وقت استراحة</translation>
    </message>
    <message>
        <source>Today's session at {clock}</source>
        <comment>breaks.session-at</comment>
        <translation type="unfinished">جلسة اليوم في {clock}</translation>
    </message>
    <message>
        <source>No break is planned now</source>
        <comment>breaks.none</comment>
        <translation type="unfinished">لا استراحة مخططة الآن</translation>
    </message>
    <message>
        <source>You are away; that counts as a break</source>
        <comment>breaks.away</comment>
        <translation type="unfinished">أنت بعيد؛ وهذا يُحسب استراحة</translation>
    </message>
    <message>
        <source>A session is running</source>
        <comment>breaks.playing</comment>
        <translation type="unfinished">جلسة جارية</translation>
    </message>
    <message>
        <source>On a break</source>
        <comment>breaks.out</comment>
        <translation type="unfinished">في استراحة</translation>
    </message>
    <message>
        <source>Say when you are back; nothing hurries.</source>
        <comment>breaks.say-back</comment>
        <translation type="unfinished">أخبرنا متى عدت؛ لا شيء مستعجل.</translation>
    </message>
    <message>
        <source>Time for today's session</source>
        <comment>breaks.ask-session</comment>
        <translation type="unfinished">حان وقت جلسة اليوم</translation>
    </message>
    <message>
        <source>Time to stand up and walk a little</source>
        <comment>breaks.ask-walk</comment>
        <translation type="unfinished">حان وقت الوقوف والمشي قليلًا</translation>
    </message>
    <message>
        <source>It waits until your hands rest.</source>
        <comment>breaks.waits</comment>
        <translation type="unfinished">ينتظر حتى تستريح يداك.</translation>
    </message>
    <message>
        <source>Quiet: {why}</source>
        <comment>breaks.quiet</comment>
        <translation type="unfinished">هدوء: {why}</translation>
    </message>
    <message>
        <source>Quiet {until}: {why}</source>
        <comment>breaks.quiet-until</comment>
        <translation type="unfinished">هدوء {until}: {why}</translation>
    </message>
    <message>
        <source>until {clock}</source>
        <comment>breaks.at-clock</comment>
        <translation type="unfinished">حتى {clock}</translation>
    </message>
    <message>
        <source>until tomorrow, {clock}</source>
        <comment>breaks.at-tomorrow</comment>
        <translation type="unfinished">حتى الغد، {clock}</translation>
    </message>
    <message>
        <source>until {day}, {clock}</source>
        <comment>breaks.at-day</comment>
        <translation type="unfinished">حتى {day}، {clock}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <comment>breaks.at-date</comment>
        <translation type="unfinished">حتى {date}</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <comment>breaks.caption</comment>
        <translation type="unfinished">{name} · {minutes} د</translation>
    </message>
    <message>
        <source>All {of} sessions of this week are done</source>
        <comment>breaks.week-done</comment>
        <translation type="unfinished">اكتملت جلسات هذا الأسبوع كلها، وعددها {of}</translation>
    </message>
    <message>
        <source>The lighter choice for now: moving, without stretching.</source>
        <comment>breaks.ease.light</comment>
        <translation type="unfinished">الخيار الأخفّ في الوقت الحالي: حركة دون إطالة.</translation>
    </message>
    <message>
        <source>The question about pain decides how light it is today.</source>
        <comment>breaks.ease.session</comment>
        <translation type="unfinished">السؤال عن الألم يقرر مدى خفّتها اليوم.</translation>
    </message>
    <message>
        <source>No stretching today, after what you told about pain. Walk only as far as it feels fine.</source>
        <comment>breaks.ease.walk</comment>
        <translation type="unfinished">لا إطالة اليوم، بعد ما ذكرته عن الألم. امشِ فقط بقدر ما تشعر بأنه مريح.</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <comment>breaks.quiet.dnd</comment>
        <translation type="unfinished">وضع عدم الإزعاج مفعّل</translation>
    </message>
    <message>
        <source>a call or a video keeps the screen awake</source>
        <comment>breaks.quiet.inhibited</comment>
        <translation type="unfinished">مكالمة أو مقطع فيديو يُبقي الشاشة مفعّلة</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <comment>breaks.quiet.full-screen</comment>
        <translation type="unfinished">شيء ما يملأ الشاشة</translation>
    </message>
    <message>
        <source>these reminders are switched off</source>
        <comment>breaks.quiet.off</comment>
        <translation type="unfinished">هذه التذكيرات متوقفة</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>breaks.quiet.paused</comment>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <comment>breaks.quiet.meeting</comment>
        <translation type="unfinished">في اجتماع</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <comment>breaks.quiet.hours</comment>
        <translation type="unfinished">خارج ساعات العمل</translation>
    </message>
    <message>
        <source>not today, as you asked</source>
        <comment>breaks.quiet.not-today</comment>
        <translation type="unfinished">ليس اليوم، كما طلبت</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <comment>breaks.quiet.locked</comment>
        <translation type="unfinished">الشاشة مقفلة</translation>
    </message>
    <message>
        <source>stretching is on hold; Today says why</source>
        <comment>breaks.quiet.shut</comment>
        <translation type="unfinished">الإطالة معلّقة؛ وصفحة اليوم تقول لماذا</translation>
    </message>
    <message>
        <source>The reminders have asked for no break yet. Breaks appear here day by day, with what was done, left out and why.</source>
        <comment>breaks.year.none</comment>
        <translation type="unfinished">لم تطلب التذكيرات أي استراحة بعد. تظهر الاستراحات هنا يومًا بيوم، مع ما أُنجز وما تُرك ولماذا.</translation>
    </message>
    <message>
        <source>Around {hour} they are kept least: {kept} of {asked}. Other working hours, or a longer interval, may suit that time better.</source>
        <comment>breaks.year.worst</comment>
        <translation type="unfinished">نحو الساعة {hour} تُؤخذ أقل من غيرها: {kept} من {asked}. قد تناسب ذلك الوقت أكثر ساعات عمل أخرى، أو فترة أطول بين الاستراحات.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>breaks.outcome.done</comment>
        <translation type="unfinished">أُنجزت</translation>
    </message>
    <message>
        <source>done in part</source>
        <comment>breaks.outcome.partly</comment>
        <translation type="unfinished">أُنجزت جزئيًا</translation>
    </message>
    <message>
        <source>walked</source>
        <comment>breaks.outcome.walked</comment>
        <translation type="unfinished">مشي</translation>
    </message>
    <message>
        <source>done without the app</source>
        <comment>breaks.outcome.said</comment>
        <translation type="unfinished">أُنجزت دون التطبيق</translation>
    </message>
    <message>
        <source>away from the desk</source>
        <comment>breaks.outcome.natural</comment>
        <translation type="unfinished">بعيدًا عن المكتب</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>breaks.outcome.skipped</comment>
        <translation type="unfinished">تُركت</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>breaks.outcome.ignored</comment>
        <translation type="unfinished">دون إجابة</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {asked} breaks kept, on {n} days</source>
        <comment>breaks.year.headline</comment>
        <extracomment>one: {moved} of {asked} breaks kept, on one day</extracomment>
        <translation type="unfinished">
            <numerusform>الاستراحات التي أُخذت: {moved} من {asked}</numerusform>
            <numerusform>الاستراحات التي أُخذت: {moved} من {asked}، في يوم واحد</numerusform>
            <numerusform>الاستراحات التي أُخذت: {moved} من {asked}، في يومين</numerusform>
            <numerusform>الاستراحات التي أُخذت: {moved} من {asked}، في {n} أيام</numerusform>
            <numerusform>الاستراحات التي أُخذت: {moved} من {asked}، في {n} يومًا</numerusform>
            <numerusform>الاستراحات التي أُخذت: {moved} من {asked}، في {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes to move</source>
        <comment>breaks.ask-light</comment>
        <extracomment>one: One minute to move</extracomment>
        <translation type="unfinished">
            <numerusform>لحظة للحركة</numerusform>
            <numerusform>دقيقة واحدة للحركة</numerusform>
            <numerusform>دقيقتان للحركة</numerusform>
            <numerusform>{n} دقائق للحركة</numerusform>
            <numerusform>{n} دقيقة للحركة</numerusform>
            <numerusform>{n} دقيقة للحركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes for the legs</source>
        <comment>breaks.ask-micro</comment>
        <extracomment>one: One minute for the legs</extracomment>
        <translation type="unfinished">
            <numerusform>لحظة للساقين</numerusform>
            <numerusform>دقيقة واحدة للساقين</numerusform>
            <numerusform>دقيقتان للساقين</numerusform>
            <numerusform>{n} دقائق للساقين</numerusform>
            <numerusform>{n} دقيقة للساقين</numerusform>
            <numerusform>{n} دقيقة للساقين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next break in {n} min</source>
        <comment>breaks.in-minutes</comment>
        <extracomment>one: Next break in one minute</extracomment>
        <translation type="unfinished">
            <numerusform>الاستراحة التالية بعد أقل من دقيقة</numerusform>
            <numerusform>الاستراحة التالية بعد دقيقة واحدة</numerusform>
            <numerusform>الاستراحة التالية بعد دقيقتين</numerusform>
            <numerusform>الاستراحة التالية بعد {n} دقائق</numerusform>
            <numerusform>الاستراحة التالية بعد {n} دقيقة</numerusform>
            <numerusform>الاستراحة التالية بعد {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} sessions left this week</source>
        <comment>breaks.week</comment>
        <extracomment>one: {n} of {of} sessions left this week</extracomment>
        <translation type="unfinished">
            <numerusform>لم تبقَ أي جلسة من أصل {of} هذا الأسبوع</numerusform>
            <numerusform>بقيت جلسة واحدة من أصل {of} هذا الأسبوع</numerusform>
            <numerusform>بقيت جلستان من أصل {of} هذا الأسبوع</numerusform>
            <numerusform>بقيت {n} جلسات من أصل {of} هذا الأسبوع</numerusform>
            <numerusform>بقيت {n} جلسة من أصل {of} هذا الأسبوع</numerusform>
            <numerusform>بقيت {n} جلسة من أصل {of} هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} sessions left this week, one of them today</source>
        <comment>breaks.week-today</comment>
        <extracomment>one: {n} of {of} sessions left this week, one of them today</extracomment>
        <translation type="unfinished">
            <numerusform>لم تبقَ أي جلسة من أصل {of} هذا الأسبوع</numerusform>
            <numerusform>بقيت جلسة واحدة من أصل {of} هذا الأسبوع، وهي اليوم</numerusform>
            <numerusform>بقيت جلستان من أصل {of} هذا الأسبوع، إحداهما اليوم</numerusform>
            <numerusform>بقيت {n} جلسات من أصل {of} هذا الأسبوع، إحداها اليوم</numerusform>
            <numerusform>بقيت {n} جلسة من أصل {of} هذا الأسبوع، إحداها اليوم</numerusform>
            <numerusform>بقيت {n} جلسة من أصل {of} هذا الأسبوع، إحداها اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a stretch, not pain</source>
        <comment>quality.stretch</comment>
        <translation type="unfinished">إطالة فقط، وليس ألمًا</translation>
    </message>
    <message>
        <source>A dull ache</source>
        <comment>quality.ache</comment>
        <translation type="unfinished">ألم خافت</translation>
    </message>
    <message>
        <source>Stiff</source>
        <comment>quality.stiff</comment>
        <translation type="unfinished">تيبّس</translation>
    </message>
    <message>
        <source>A mild pull in the calf</source>
        <comment>quality.calf_pull</comment>
        <translation type="unfinished">شد خفيف في ربلة الساق</translation>
    </message>
    <message>
        <source>Sharp</source>
        <comment>quality.sharp</comment>
        <translation type="unfinished">ألم حاد</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <comment>quality.stabbing</comment>
        <translation type="unfinished">ألم طاعن</translation>
    </message>
    <message>
        <source>Shooting or spreading down the leg</source>
        <comment>quality.radiating</comment>
        <translation type="unfinished">ألم خاطف أو منتشر نزولًا في الساق</translation>
    </message>
    <message>
        <source>Like an electric shock</source>
        <comment>quality.electric</comment>
        <translation type="unfinished">كصدمة كهربائية</translation>
    </message>
    <message>
        <source>Burning down the leg</source>
        <comment>quality.burning</comment>
        <translation type="unfinished">حُرقة تنزل في الساق</translation>
    </message>
    <message>
        <source>Numb</source>
        <comment>quality.numb</comment>
        <translation type="unfinished">خدر</translation>
    </message>
    <message>
        <source>Tingling, pins and needles</source>
        <comment>quality.tingling</comment>
        <translation type="unfinished">تنميل، وخز كالإبر</translation>
    </message>
    <message>
        <source>The leg feels weak</source>
        <comment>quality.weak</comment>
        <translation type="unfinished">شعور بضعف في الساق</translation>
    </message>
    <message>
        <source>Pain in the chest</source>
        <comment>quality.chest</comment>
        <translation type="unfinished">ألم في الصدر</translation>
    </message>
    <message>
        <source>Dizzy or faint</source>
        <comment>quality.dizzy</comment>
        <translation type="unfinished">دوخة أو شعور بالإغماء</translation>
    </message>
    <message>
        <source>Out of breath</source>
        <comment>quality.breathless</comment>
        <translation type="unfinished">ضيق في النفَس</translation>
    </message>
    <message>
        <source>Upper back, between the shoulders</source>
        <comment>place.upper_back</comment>
        <translation type="unfinished">أعلى الظهر، بين الكتفين</translation>
    </message>
    <message>
        <source>Low back</source>
        <comment>place.low_back</comment>
        <translation type="unfinished">أسفل الظهر</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <comment>place.buttock_l</comment>
        <translation type="unfinished">الألية اليسرى</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <comment>place.buttock_r</comment>
        <translation type="unfinished">الألية اليمنى</translation>
    </message>
    <message>
        <source>Inner thighs, genitals or seat</source>
        <comment>place.saddle</comment>
        <translation type="unfinished">باطن الفخذين أو الأعضاء التناسلية أو المقعدة</translation>
    </message>
    <message>
        <source>Back of left thigh</source>
        <comment>place.thigh_l</comment>
        <translation type="unfinished">خلف الفخذ الأيسر</translation>
    </message>
    <message>
        <source>Back of right thigh</source>
        <comment>place.thigh_r</comment>
        <translation type="unfinished">خلف الفخذ الأيمن</translation>
    </message>
    <message>
        <source>Behind left knee</source>
        <comment>place.knee_l</comment>
        <translation type="unfinished">خلف الركبة اليسرى</translation>
    </message>
    <message>
        <source>Behind right knee</source>
        <comment>place.knee_r</comment>
        <translation type="unfinished">خلف الركبة اليمنى</translation>
    </message>
    <message>
        <source>Left calf</source>
        <comment>place.calf_l</comment>
        <translation type="unfinished">ربلة الساق اليسرى</translation>
    </message>
    <message>
        <source>Right calf</source>
        <comment>place.calf_r</comment>
        <translation type="unfinished">ربلة الساق اليمنى</translation>
    </message>
    <message>
        <source>Left foot</source>
        <comment>place.foot_l</comment>
        <translation type="unfinished">القدم اليسرى</translation>
    </message>
    <message>
        <source>Right foot</source>
        <comment>place.foot_r</comment>
        <translation type="unfinished">القدم اليمنى</translation>
    </message>
    <message>
        <source>Chest</source>
        <comment>place.chest</comment>
        <translation type="unfinished">الصدر</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>place.elsewhere</comment>
        <translation type="unfinished">في مكان آخر</translation>
    </message>
    <message>
        <source>there is no routine “{routine}”. Known are: {known}.</source>
        <comment>cli.no-such-routine</comment>
        <translation type="unfinished">لا يوجد برنامج تمارين باسم «{routine}». المعروف هو: {known}.</translation>
    </message>
    <message>
        <source>there is no figure “{figure}”. Known are: {known}.</source>
        <comment>cli.no-such-figure</comment>
        <translation type="unfinished">لا يوجد شكل باسم «{figure}». المعروف هو: {known}.</translation>
    </message>
    <message>
        <source>there is no look “{look}”. Known are: {known}.</source>
        <comment>cli.no-such-look</comment>
        <translation type="unfinished">لا يوجد مظهر باسم «{look}». المعروف هو: {known}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Give another folder to --out.</source>
        <comment>cli.cannot-write</comment>
        <translation type="unfinished">لا تمكن الكتابة في {folder}: {reason}. أعطِ الخيار --out مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{folder} already holds a log. Nothing was changed; give another folder to --out.</source>
        <comment>cli.tour-in-the-way</comment>
        <translation type="unfinished">يحتوي {folder} على سجل بالفعل. لم يتغير شيء؛ أعطِ الخيار --out مجلدًا آخر.</translation>
    </message>
    <message>
        <source>no font is installed, so pictures would have no words. Install one (Debian: fonts-dejavu-core).</source>
        <comment>cli.tour-no-fonts</comment>
        <translation type="unfinished">لا يوجد خط مثبّت، لذلك ستكون الصور بلا كلمات. ثبّت خطًا (في Debian: fonts-dejavu-core).</translation>
    </message>
    <message>
        <source>{name}, about {minutes} min: hamstretch start {routine}</source>
        <comment>cli.today-session</comment>
        <translation type="unfinished">{name}، نحو {minutes} د: hamstretch start {routine}</translation>
    </message>
    <message>
        <source>Week {week}: {done} of {target} sessions done.</source>
        <comment>cli.today-week</comment>
        <translation type="unfinished">الأسبوع {week}: أُنجز {done} من {target} من الجلسات.</translation>
    </message>
    <message>
        <source>The question how it is this morning is still open.</source>
        <comment>cli.today-morning</comment>
        <translation type="unfinished">السؤال عن الحال هذا الصباح لا يزال مفتوحًا.</translation>
    </message>
    <message>
        <source>that could not be understood ({reason}). Nothing was changed.</source>
        <comment>cli.not-understood</comment>
        <translation type="unfinished">تعذّر فهم ذلك ({reason}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{routine}” opens in the running window.</source>
        <comment>cli.started</comment>
        <translation type="unfinished">يُفتح «{routine}» في النافذة المفتوحة.</translation>
    </message>
    <message>
        <source>a session is running; end it first.</source>
        <comment>cli.busy</comment>
        <translation type="unfinished">توجد جلسة جارية؛ أنهِها أولًا.</translation>
    </message>
    <message>
        <source>This was about the reminders. The session itself is paused, or ended, in its window.</source>
        <comment>cli.session-own</comment>
        <translation type="unfinished">كان هذا عن التذكيرات. أما الجلسة نفسها فيكون إيقافها مؤقتًا أو إنهاؤها في نافذتها.</translation>
    </message>
    <message>
        <source>hamstretch quits. A session that was running is kept and offered at the next start.</source>
        <comment>cli.quits</comment>
        <translation type="unfinished">ينتهي hamstretch. الجلسة التي كانت جارية محفوظة وتُعرض عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>{file} is there already, and is not written over. Name another file.</source>
        <comment>cli.backup-exists</comment>
        <translation type="unfinished">الملف {file} موجود بالفعل، ولا يُكتب فوقه. سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <comment>cli.forget-nothing</comment>
        <translation type="unfinished">لا يوجد ما يُزال.</translation>
    </message>
    <message>
        <source>To be removed: {files}.</source>
        <comment>cli.forget-files</comment>
        <translation type="unfinished">سيُزال: {files}.</translation>
    </message>
    <message>
        <source>To be switched off: the start at login.</source>
        <comment>cli.forget-login</comment>
        <translation type="unfinished">سيُوقَف: التشغيل عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it; your log, its backups and your own routines stay.</source>
        <comment>cli.forget-yes</comment>
        <translation type="unfinished">لم يتغيّر شيء. أضف --yes لتنفيذ ذلك؛ يبقى سجلك ونسخه الاحتياطية وبرامجك الخاصة.</translation>
    </message>
    <message>
        <source>Done. Your log, its backups and your own routines stay in {folder}.</source>
        <comment>cli.forgotten</comment>
        <translation type="unfinished">تم. يبقى سجلك ونسخه الاحتياطية وبرامجك الخاصة في {folder}.</translation>
    </message>
    <message>
        <source>There are no backups in {folder} yet.</source>
        <comment>cli.no-backups</comment>
        <translation type="unfinished">لا توجد نسخ احتياطية في {folder} بعد.</translation>
    </message>
    <message>
        <source>The app's own files are missing: there is no assets folder beside {folder}. Your log is untouched. Please install hamstretch again.</source>
        <comment>content.no_assets</comment>
        <translation type="unfinished">ملفات التطبيق نفسها مفقودة: لا يوجد مجلد assets بجانب {folder}. لم يُمَسّ سجلك. أعِد تثبيت hamstretch من فضلك.</translation>
    </message>
    <message>
        <source>The safety questions ({file}) cannot be used: {reason}. Without them no session may start, so the app stops here. Your log is untouched. Please install hamstretch again, or undo the last change to that file.</source>
        <comment>content.no_safety</comment>
        <translation type="unfinished">لا يمكن استخدام أسئلة السلامة ({file}): {reason}. ودونها لا يجوز أن تبدأ أي جلسة، لذلك يتوقف التطبيق هنا. لم يُمَسّ سجلك. أعِد تثبيت hamstretch من فضلك، أو تراجع عن آخر تغيير في ذلك الملف.</translation>
    </message>
    <message>
        <source>A file that the app needs ({file}) cannot be used: {reason}. Your log is untouched. Please install hamstretch again, or undo the last change to that file.</source>
        <comment>content.bad_file</comment>
        <translation type="unfinished">لا يمكن استخدام ملف يحتاج إليه التطبيق ({file}): {reason}. لم يُمَسّ سجلك. أعِد تثبيت hamstretch من فضلك، أو تراجع عن آخر تغيير في ذلك الملف.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start hamstretch from a desktop, or run `hamstretch tour` to get every screen as a picture.</source>
        <comment>environment.no_display</comment>
        <translation type="unfinished">لا توجد شاشة لفتح نافذة عليها: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY. شغّل hamstretch من سطح مكتب، أو نفّذ `hamstretch tour` للحصول على كل شاشة في صورة.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer, so no window can open. Start hamstretch from a desktop, or run `hamstretch tour` to get every screen as a picture.</source>
        <comment>environment.dead_display</comment>
        <translation type="unfinished">الشاشة {display} لا تستجيب، لذلك لا يمكن فتح أي نافذة. شغّل hamstretch من سطح مكتب، أو نفّذ `hamstretch tour` للحصول على كل شاشة في صورة.</translation>
    </message>
    <message>
        <source>A window cannot open: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.display</comment>
        <translation type="unfinished">لا يمكن فتح نافذة: لم يُعثر على {library}. في Debian أو Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>The window toolkit cannot load: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.widgets</comment>
        <translation type="unfinished">لا يمكن تحميل مكتبة النوافذ: لم يُعثر على {library}. في Debian أو Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>Sounds are off: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.audio</comment>
        <translation type="unfinished">الأصوات متوقفة: لم يُعثر على {library}. في Debian أو Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>Spoken cues are off: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.speech</comment>
        <translation type="unfinished">الإرشادات المنطوقة متوقفة: لم يُعثر على {library}. في Debian أو Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>{module} cannot be loaded: {reason}. Please install hamstretch again.</source>
        <comment>environment.no_module</comment>
        <translation type="unfinished">لا يمكن تحميل {module}: {reason}. أعِد تثبيت hamstretch من فضلك.</translation>
    </message>
    <message>
        <source>Starting with the desktop could not be changed: {place} cannot be written ({reason}). Nothing else has changed.</source>
        <comment>environment.autostart</comment>
        <translation type="unfinished">تعذّر تغيير البدء مع سطح المكتب: لا تمكن الكتابة في {place} ({reason}). لم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>hamstretch cannot listen for its own commands at {place} ({reason}). Set XDG_RUNTIME_DIR to a folder of your own and start it again.</source>
        <comment>environment.instance</comment>
        <translation type="unfinished">لا يستطيع hamstretch تلقّي أوامره عند {place} ({reason}). اضبط XDG_RUNTIME_DIR على مجلد خاص بك وشغّله من جديد.</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <comment>log.holds-none</comment>
        <translation type="unfinished">لا جلسات بعد</translation>
    </message>
    <message>
        <source>Nothing is missing here: there is nothing to add.</source>
        <comment>log.merge-nothing</comment>
        <translation type="unfinished">لا شيء ينقص هنا: لا شيء يُضاف.</translation>
    </message>
    <message>
        <source>From {day}, this would be added:</source>
        <comment>log.merge-day</comment>
        <translation type="unfinished">من {day}، سيُضاف ما يلي:</translation>
    </message>
    <message>
        <source>From {first} to {last}, this would be added:</source>
        <comment>log.merge-span</comment>
        <translation type="unfinished">من {first} إلى {last}، سيُضاف ما يلي:</translation>
    </message>
    <message>
        <source>Your log is the backup's now: {holds}.</source>
        <comment>log.restored</comment>
        <translation type="unfinished">سجلك الآن هو سجل النسخة الاحتياطية: {holds}.</translation>
    </message>
    <message>
        <source>Stop signs in your log stay in force: no lock opens by going back.</source>
        <comment>log.locks-stay</comment>
        <translation type="unfinished">تبقى علامات التوقف في سجلك سارية: لا يُفتح أي قفل بالرجوع إلى الوراء.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <comment>log.restored-kept</comment>
        <translation type="unfinished">ما كان موجودًا قبل ذلك محفوظ باسم {name}.</translation>
    </message>
    <message>
        <source>Backed up: {holds}.</source>
        <comment>log.backed-up</comment>
        <translation type="unfinished">نُسخ احتياطيًا: {holds}.</translation>
    </message>
    <message>
        <source>Added. Your log now holds {holds}.</source>
        <comment>log.merged</comment>
        <translation type="unfinished">تمت الإضافة. يحتوي سجلك الآن على: {holds}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Leave out --dry-run to do it.</source>
        <comment>log.would</comment>
        <translation type="unfinished">لم يتغير شيء. احذف --dry-run لتنفيذ ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions up to {day}</source>
        <comment>log.holds</comment>
        <extracomment>one: {n} session, on {day}</extracomment>
        <translation type="unfinished">
            <numerusform>لا جلسات حتى {day}</numerusform>
            <numerusform>جلسة واحدة، في {day}</numerusform>
            <numerusform>جلستان حتى {day}</numerusform>
            <numerusform>{n} جلسات حتى {day}</numerusform>
            <numerusform>{n} جلسة حتى {day}</numerusform>
            <numerusform>{n} جلسة حتى {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are here already, just the same.</source>
        <comment>log.merge-same</comment>
        <extracomment>one: {n} entry is here already, just the same.</extracomment>
        <translation type="unfinished">
            <numerusform>لا إدخالات مطابقة هنا.</numerusform>
            <numerusform>إدخال واحد موجود هنا بالفعل، مطابق تمامًا.</numerusform>
            <numerusform>إدخالان موجودان هنا بالفعل، مطابقان تمامًا.</numerusform>
            <numerusform>{n} إدخالات موجودة هنا بالفعل، مطابقة تمامًا.</numerusform>
            <numerusform>{n} إدخالًا موجودة هنا بالفعل، مطابقة تمامًا.</numerusform>
            <numerusform>{n} إدخال موجودة هنا بالفعل، مطابقة تمامًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries differ from those here. Yours stay as they are.</source>
        <comment>log.merge-conflicts</comment>
        <extracomment>one: {n} entry differs from the one here. Yours stays as it is.</extracomment>
        <translation type="unfinished">
            <numerusform>لا إدخالات تختلف عمّا هنا. إدخالاتك تبقى كما هي.</numerusform>
            <numerusform>إدخال واحد يختلف عن الذي هنا. إدخالك يبقى كما هو.</numerusform>
            <numerusform>إدخالان يختلفان عن اللذين هنا. إدخالاك يبقيان كما هما.</numerusform>
            <numerusform>{n} إدخالات تختلف عن التي هنا. إدخالاتك تبقى كما هي.</numerusform>
            <numerusform>{n} إدخالًا تختلف عن التي هنا. إدخالاتك تبقى كما هي.</numerusform>
            <numerusform>{n} إدخال تختلف عن التي هنا. إدخالاتك تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of that file cannot be read and would be left out.</source>
        <comment>log.merge-aside</comment>
        <extracomment>one: {n} entry of that file cannot be read and would be left out.</extracomment>
        <translation type="unfinished">
            <numerusform>لا إدخالات في ذلك الملف تتعذّر قراءتها.</numerusform>
            <numerusform>إدخال واحد في ذلك الملف تتعذّر قراءته وسيُترك.</numerusform>
            <numerusform>إدخالان في ذلك الملف تتعذّر قراءتهما وسيُتركان.</numerusform>
            <numerusform>{n} إدخالات في ذلك الملف تتعذّر قراءتها وستُترك.</numerusform>
            <numerusform>{n} إدخالًا في ذلك الملف تتعذّر قراءتها وستُترك.</numerusform>
            <numerusform>{n} إدخال في ذلك الملف تتعذّر قراءتها وستُترك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>log.kind.session</comment>
        <extracomment>one: {n} session</extracomment>
        <translation type="unfinished">
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>{n} جلسات</numerusform>
            <numerusform>{n} جلسة</numerusform>
            <numerusform>{n} جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers about pain</source>
        <comment>log.kind.check_in</comment>
        <extracomment>one: {n} answer about pain</extracomment>
        <translation type="unfinished">
            <numerusform>لا إجابات عن الألم</numerusform>
            <numerusform>إجابة واحدة عن الألم</numerusform>
            <numerusform>إجابتان عن الألم</numerusform>
            <numerusform>{n} إجابات عن الألم</numerusform>
            <numerusform>{n} إجابة عن الألم</numerusform>
            <numerusform>{n} إجابة عن الألم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} safety lists</source>
        <comment>log.kind.screening</comment>
        <extracomment>one: {n} safety list</extracomment>
        <translation type="unfinished">
            <numerusform>لا قوائم سلامة</numerusform>
            <numerusform>قائمة سلامة واحدة</numerusform>
            <numerusform>قائمتا سلامة</numerusform>
            <numerusform>{n} قوائم سلامة</numerusform>
            <numerusform>{n} قائمة سلامة</numerusform>
            <numerusform>{n} قائمة سلامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clearances</source>
        <comment>log.kind.clearance</comment>
        <extracomment>one: {n} clearance</extracomment>
        <translation type="unfinished">
            <numerusform>لا موافقات</numerusform>
            <numerusform>موافقة واحدة</numerusform>
            <numerusform>موافقتان</numerusform>
            <numerusform>{n} موافقات</numerusform>
            <numerusform>{n} موافقة</numerusform>
            <numerusform>{n} موافقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps of the plan (start, pause, resume)</source>
        <comment>log.kind.plan</comment>
        <extracomment>one: {n} step of the plan (start, pause, resume)</extracomment>
        <translation type="unfinished">
            <numerusform>لا خطوات في الخطة (بدء، إيقاف مؤقت، استئناف)</numerusform>
            <numerusform>خطوة واحدة في الخطة (بدء، إيقاف مؤقت، استئناف)</numerusform>
            <numerusform>خطوتان في الخطة (بدء، إيقاف مؤقت، استئناف)</numerusform>
            <numerusform>{n} خطوات في الخطة (بدء، إيقاف مؤقت، استئناف)</numerusform>
            <numerusform>{n} خطوة في الخطة (بدء، إيقاف مؤقت، استئناف)</numerusform>
            <numerusform>{n} خطوة في الخطة (بدء، إيقاف مؤقت، استئناف)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes to entries</source>
        <comment>log.kind.amendment</comment>
        <extracomment>one: {n} change to an entry</extracomment>
        <translation type="unfinished">
            <numerusform>لا تغييرات في الإدخالات</numerusform>
            <numerusform>تغيير واحد في إدخال</numerusform>
            <numerusform>تغييران في الإدخالات</numerusform>
            <numerusform>{n} تغييرات في الإدخالات</numerusform>
            <numerusform>{n} تغييرًا في الإدخالات</numerusform>
            <numerusform>{n} تغيير في الإدخالات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} breaks</source>
        <comment>log.kind.break</comment>
        <extracomment>one: {n} break</extracomment>
        <translation type="unfinished">
            <numerusform>لا استراحات</numerusform>
            <numerusform>استراحة واحدة</numerusform>
            <numerusform>استراحتان</numerusform>
            <numerusform>{n} استراحات</numerusform>
            <numerusform>{n} استراحة</numerusform>
            <numerusform>{n} استراحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} self-tests</source>
        <comment>log.kind.self_test</comment>
        <extracomment>one: {n} self-test</extracomment>
        <translation type="unfinished">
            <numerusform>لا اختبارات ذاتية</numerusform>
            <numerusform>اختبار ذاتي واحد</numerusform>
            <numerusform>اختباران ذاتيان</numerusform>
            <numerusform>{n} اختبارات ذاتية</numerusform>
            <numerusform>{n} اختبارًا ذاتيًا</numerusform>
            <numerusform>{n} اختبار ذاتي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other entries</source>
        <comment>log.kind.other</comment>
        <extracomment>one: {n} other entry</extracomment>
        <translation type="unfinished">
            <numerusform>لا إدخالات أخرى</numerusform>
            <numerusform>إدخال آخر واحد</numerusform>
            <numerusform>إدخالان آخران</numerusform>
            <numerusform>{n} إدخالات أخرى</numerusform>
            <numerusform>{n} إدخالًا آخر</numerusform>
            <numerusform>{n} إدخال آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.B1.title</comment>
        <translation type="unfinished">اطلب المساعدة الآن من فضلك</translation>
    </message>
    <message>
        <source>Call your local emergency number or go to an emergency department now, and do not exercise. What you have told us needs to be looked at by someone qualified straight away. It may turn out to be nothing serious; only they can tell.</source>
        <comment>pain.B1.text</comment>
        <translation type="unfinished">اتصل برقم الطوارئ المحلي أو اذهب إلى قسم الطوارئ الآن، ولا تمارس التمارين. ما أخبرتنا به يحتاج إلى أن ينظر فيه شخص مؤهل على الفور. قد يتبيّن أنه ليس أمرًا خطيرًا؛ لكن المؤهلين وحدهم يمكنهم معرفة ذلك.</translation>
    </message>
    <message>
        <source>Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.B1.opens</comment>
        <translation type="unfinished">تبقى الجلسات مغلقة إلى أن تخبر التطبيق بأن حالتك قد فُحصت.</translation>
    </message>
    <message>
        <source>Please speak to a doctor today</source>
        <comment>pain.B2.title</comment>
        <translation type="unfinished">تحدّث إلى طبيب اليوم من فضلك</translation>
    </message>
    <message>
        <source>What you have told us should be checked by a doctor today. Call your practice or your local medical advice line now, and leave stretching alone until then. If you get worse, or feel unsafe, call your local emergency number.</source>
        <comment>pain.B2.text</comment>
        <translation type="unfinished">ما أخبرتنا به ينبغي أن يفحصه طبيب اليوم. اتصل بعيادة طبيبك أو بخط الاستشارة الطبية المحلي الآن، ولا تمارس الإطالة حتى ذلك الحين. وإذا ساءت حالتك، أو شعرت بعدم الأمان، فاتصل برقم الطوارئ المحلي.</translation>
    </message>
    <message>
        <source>Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.B2.opens</comment>
        <translation type="unfinished">تبقى الجلسات مغلقة إلى أن تخبر التطبيق بأن حالتك قد فُحصت.</translation>
    </message>
    <message>
        <source>You marked pain between your shoulders. If it is new to you, or does not settle, please ask a doctor about it.</source>
        <comment>pain.B2.mild.text</comment>
        <translation type="unfinished">حدّدت ألمًا بين كتفيك. إن كان جديدًا عليك، أو لم يهدأ، فاسأل طبيبًا عنه من فضلك.</translation>
    </message>
    <message>
        <source>No session for now</source>
        <comment>pain.B3.title</comment>
        <translation type="unfinished">لا جلسة في الوقت الحالي</translation>
    </message>
    <message>
        <source>You have noticed something new in one leg, or a feeling that shoots or burns. Stretching could stir it up, so please let it rest and keep moving gently as you are used to. It is a good idea to ask a doctor or a physiotherapist about it. If it spreads to both legs, or you notice numbness between the legs or a change in bladder or bowel, call your local emergency number.</source>
        <comment>pain.B3.text</comment>
        <translation type="unfinished">لاحظت شيئًا جديدًا في إحدى ساقيك، أو إحساسًا خاطفًا أو حارقًا. قد تثيره الإطالة، فاتركه يرتاح من فضلك، وواصل الحركة برفق كما اعتدت. ومن الجيد أن تسأل عنه طبيبًا أو اختصاصي علاج طبيعي. وإذا انتشر إلى الساقين كلتيهما، أو لاحظت خدرًا بين الساقين أو تغيّرًا في التبوّل أو التبرّز، فاتصل برقم الطوارئ المحلي.</translation>
    </message>
    <message>
        <source>You can start again once you tell the app that it is gone, or that a professional has said stretching is fine.</source>
        <comment>pain.B3.opens</comment>
        <translation type="unfinished">يمكنك أن تبدأ من جديد بعد أن تخبر التطبيق بأنه زال، أو بأن مختصًا صحيًا قال إن الإطالة لا بأس بها.</translation>
    </message>
    <message>
        <source>Please have this looked at first</source>
        <comment>pain.B3.again.title</comment>
        <translation type="unfinished">اعرض هذا على من يفحصه أولًا من فضلك</translation>
    </message>
    <message>
        <source>The new feeling in your leg is here for a second check-in. Please see a doctor or a physiotherapist before you stretch again. If it spreads to both legs, or you notice numbness between the legs or a change in bladder or bowel, call your local emergency number.</source>
        <comment>pain.B3.again.text</comment>
        <translation type="unfinished">الإحساس الجديد في ساقك موجود للمرة الثانية عند استطلاع الحالة. راجع طبيبًا أو اختصاصي علاج طبيعي من فضلك قبل أن تمارس الإطالة من جديد. وإذا انتشر إلى الساقين كلتيهما، أو لاحظت خدرًا بين الساقين أو تغيّرًا في التبوّل أو التبرّز، فاتصل برقم الطوارئ المحلي.</translation>
    </message>
    <message>
        <source>You can start again once you tell the app that a professional has said stretching is fine.</source>
        <comment>pain.B3.again.opens</comment>
        <translation type="unfinished">يمكنك أن تبدأ من جديد بعد أن تخبر التطبيق بأن مختصًا صحيًا قال إن الإطالة لا بأس بها.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B4.title</comment>
        <translation type="unfinished">لا إطالة اليوم</translation>
    </message>
    <message>
        <source>With this much pain, rest is the better choice. If it feels all right, an easy walk or a change of position is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.B4.text</comment>
        <translation type="unfinished">مع هذا القدر من الألم تكون الراحة هي الخيار الأفضل. إن كان الأمر مريحًا لك فلا بأس بمشي هيّن أو بتغيير الوضعية. ويوم الراحة بموجب هذه القاعدة لا يُحسب عليك أبدًا.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B4.opens</comment>
        <translation type="unfinished">عُد إلى استطلاع الحالة عندما يخفّ؛ فتقييم أدنى يفتح الجلسة.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B4.again.title</comment>
        <translation type="unfinished">لا إطالة اليوم</translation>
    </message>
    <message>
        <source>This is the second check-in in a row with this much pain. Please rest, walk a little if that feels all right, and think about asking a doctor or a physiotherapist. A day off by this rule is never counted against you.</source>
        <comment>pain.B4.again.text</comment>
        <translation type="unfinished">هذا ثاني استطلاع للحالة على التوالي بهذا القدر من الألم. استرح من فضلك، وامشِ قليلًا إن كان ذلك مريحًا لك، وفكّر في سؤال طبيب أو اختصاصي علاج طبيعي. ويوم الراحة بموجب هذه القاعدة لا يُحسب عليك أبدًا.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B4.again.opens</comment>
        <translation type="unfinished">عُد إلى استطلاع الحالة عندما يخفّ؛ فتقييم أدنى يفتح الجلسة.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>pain.RED24.title</comment>
        <translation type="unfinished">يوم راحة أولًا</translation>
    </message>
    <message>
        <source>Your last session had to stop. Give your body a full day before the next one; gentle everyday movement is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.RED24.text</comment>
        <translation type="unfinished">كان لا بد من أن تتوقف جلستك الأخيرة. أعطِ جسمك يومًا كاملًا قبل الجلسة التالية؛ ولا بأس بالحركة اليومية الهادئة. ويوم الراحة بموجب هذه القاعدة لا يُحسب عليك أبدًا.</translation>
    </message>
    <message>
        <source>Sessions open again 24 hours after that session ended.</source>
        <comment>pain.RED24.opens</comment>
        <translation type="unfinished">تُفتح الجلسات من جديد بعد 24 ساعة من انتهاء تلك الجلسة.</translation>
    </message>
    <message>
        <source>Thank you, noted</source>
        <comment>pain.noted.title</comment>
        <translation type="unfinished">شكرًا لك، تم تدوين ذلك</translation>
    </message>
    <message>
        <source>Because of what you ticked in the safety list, please talk to a professional before you do more. Until they say it is fine, today has only easy exercises lying down or on a chair, in the smallest amount.</source>
        <comment>pain.B5.text</comment>
        <translation type="unfinished">بسبب ما حدّدته في قائمة السلامة، تحدّث إلى مختص صحي من فضلك قبل أن تفعل المزيد. وإلى أن يقول إنه لا بأس، لا يتضمن اليوم سوى تمارين سهلة استلقاءً أو على كرسي، بأقل مقدار.</translation>
    </message>
    <message>
        <source>As you have a feeling in the lower leg that has been looked at before, today leaves out what pulls on it most and keeps your knees bent. Your plan stays on this week.</source>
        <comment>pain.B6.text</comment>
        <translation type="unfinished">بما أن لديك إحساسًا في أسفل الساق سبق أن فُحص، يستبعد اليوم أكثر ما يشدّ عليه ويُبقي ركبتيك مثنيتين. وتبقى خطتك على هذا الأسبوع.</translation>
    </message>
    <message>
        <source>You have not been up for long, so today has no bending forward. You can change this if you have been up for more than two hours.</source>
        <comment>pain.B7.text</comment>
        <translation type="unfinished">لم يمضِ وقت طويل على نهوضك، لذلك لا انحناء إلى الأمام اليوم. يمكنك تغيير ذلك إن كان قد مضى على نهوضك أكثر من ساعتين.</translation>
    </message>
    <message>
        <source>You feel worse than you usually do before a session, so today is one level gentler.</source>
        <comment>pain.B8.text</comment>
        <translation type="unfinished">تشعر بحال أسوأ من المعتاد لديك قبل الجلسة، لذلك اليوم أخفّ بمستوى واحد.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B8.rest.title</comment>
        <translation type="unfinished">لا إطالة اليوم</translation>
    </message>
    <message>
        <source>You feel clearly worse than you usually do before a session, so rest is the better choice. If it feels all right, an easy walk is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.B8.rest.text</comment>
        <translation type="unfinished">تشعر بحال أسوأ بوضوح من المعتاد لديك قبل الجلسة، لذلك تكون الراحة هي الخيار الأفضل. إن كان الأمر مريحًا لك فلا بأس بمشي هيّن. ويوم الراحة بموجب هذه القاعدة لا يُحسب عليك أبدًا.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B8.rest.opens</comment>
        <translation type="unfinished">عُد إلى استطلاع الحالة عندما يخفّ؛ فتقييم أدنى يفتح الجلسة.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B8.rest.again.title</comment>
        <translation type="unfinished">لا إطالة اليوم</translation>
    </message>
    <message>
        <source>For the second check-in in a row you feel clearly worse than usual. Please rest, and think about asking a doctor or a physiotherapist. A day off by this rule is never counted against you.</source>
        <comment>pain.B8.rest.again.text</comment>
        <translation type="unfinished">للمرة الثانية على التوالي عند استطلاع الحالة تشعر بحال أسوأ بوضوح من المعتاد. استرح من فضلك، وفكّر في سؤال طبيب أو اختصاصي علاج طبيعي. ويوم الراحة بموجب هذه القاعدة لا يُحسب عليك أبدًا.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B8.rest.again.opens</comment>
        <translation type="unfinished">عُد إلى استطلاع الحالة عندما يخفّ؛ فتقييم أدنى يفتح الجلسة.</translation>
    </message>
    <message>
        <source>You are good to go. A mild pull is enough, more is not better.</source>
        <comment>pain.B9.text</comment>
        <translation type="unfinished">يمكنك البدء. الشد الخفيف يكفي، والمزيد ليس أفضل.</translation>
    </message>
    <message>
        <source>Today is eased: shorter holds, a smaller range, softer knees, and only exercises that suit how you feel.</source>
        <comment>pain.B10.text</comment>
        <translation type="unfinished">جلسة اليوم مخففة: ثبات أقصر، ومدى أصغر، وركبتان أكثر ارتخاءً، وتمارين تناسب شعورك فقط.</translation>
    </message>
    <message>
        <source>Today is the gentle set: a few easy stretches, 15 seconds twice, and no strength work. It counts as a session; your plan stays on this week.</source>
        <comment>pain.B11.text</comment>
        <translation type="unfinished">اليوم مجموعة لطيفة: بضع إطالات سهلة، 15 ثانية مرتين، ودون تمارين قوة. تُحسب جلسةً؛ وتبقى خطتك على هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>pain.D1.title</comment>
        <translation type="unfinished">توقف هنا</translation>
    </message>
    <message>
        <source>Stop now and come slowly into a comfortable position. A feeling like this is a reason to end the session, not to push on. Please answer the next questions, and think about asking a doctor or a physiotherapist about it.</source>
        <comment>pain.D1.text</comment>
        <translation type="unfinished">توقف الآن وانتقل ببطء إلى وضعية مريحة. إحساس كهذا سبب لإنهاء الجلسة، لا للاستمرار رغمه. أجب من فضلك عن الأسئلة التالية، وفكّر في سؤال طبيب أو اختصاصي علاج طبيعي عنه.</translation>
    </message>
    <message>
        <source>Stop here and sit down</source>
        <comment>pain.D2.title</comment>
        <translation type="unfinished">توقف هنا واجلس</translation>
    </message>
    <message>
        <source>Stop now, sit or lie down and breathe quietly until it passes. Drink some water and have somebody near you if you can. Please ask a doctor about it. If it does not pass within a few minutes, or you pass out, call your local emergency number.</source>
        <comment>pain.D2.text</comment>
        <translation type="unfinished">توقف الآن، واجلس أو استلقِ وتنفّس بهدوء إلى أن يزول. اشرب بعض الماء وليكن أحد بقربك إن استطعت. اسأل طبيبًا عنه من فضلك. وإذا لم يزُل خلال بضع دقائق، أو فقدت الوعي، فاتصل برقم الطوارئ المحلي.</translation>
    </message>
    <message>
        <source>No session for now</source>
        <comment>pain.D2.before.title</comment>
        <translation type="unfinished">لا جلسة في الوقت الحالي</translation>
    </message>
    <message>
        <source>You feel dizzy, faint or short of breath, so please sit or lie down and rest instead. Please ask a doctor about it. If it does not pass within a few minutes, or you pass out, call your local emergency number.</source>
        <comment>pain.D2.before.text</comment>
        <translation type="unfinished">تشعر بدوخة أو بقرب الإغماء أو بضيق في النفَس، فاجلس أو استلقِ من فضلك واسترح بدلًا من ذلك. اسأل طبيبًا عنه من فضلك. وإذا لم يزُل خلال بضع دقائق، أو فقدت الوعي، فاتصل برقم الطوارئ المحلي.</translation>
    </message>
    <message>
        <source>Check in again once it has passed.</source>
        <comment>pain.D2.before.opens</comment>
        <translation type="unfinished">عُد إلى استطلاع الحالة بعد أن يزول.</translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.D2.chest.title</comment>
        <translation type="unfinished">اطلب المساعدة الآن من فضلك</translation>
    </message>
    <message>
        <source>Stop now and sit down. Call your local emergency number or go to an emergency department now, and do not exercise. Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.D2.chest.text</comment>
        <translation type="unfinished">توقف الآن واجلس. اتصل برقم الطوارئ المحلي أو اذهب إلى قسم الطوارئ الآن، ولا تمارس التمارين. تبقى الجلسات مغلقة إلى أن تخبر التطبيق بأن حالتك قد فُحصت.</translation>
    </message>
    <message>
        <source>A sharp feeling is always a reason to stop. This exercise and the others in the same position are left out today.</source>
        <comment>pain.D3.text</comment>
        <translation type="unfinished">الإحساس الحاد سبب للتوقف دائمًا. يُستبعد اليوم هذا التمرين والتمارين الأخرى في الوضعية نفسها.</translation>
    </message>
    <message>
        <source>This exercise has felt sharp in two sessions, so it is left out from now on, and the others in the same position for today. Please ask a doctor or a physiotherapist about it.</source>
        <comment>pain.D3.remove.text</comment>
        <translation type="unfinished">كان الإحساس حادًا في هذا التمرين في جلستين، لذلك يُستبعد من الآن فصاعدًا، وتُستبعد التمارين الأخرى في الوضعية نفسها لهذا اليوم. اسأل طبيبًا أو اختصاصي علاج طبيعي عن ذلك من فضلك.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D3.end.title</comment>
        <translation type="unfinished">هذا يكفي لليوم</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ends here. Come slowly into a comfortable position and rest.</source>
        <comment>pain.D3.end.text</comment>
        <translation type="unfinished">كان الإحساس حادًا للمرة الثانية، لذلك تنتهي الجلسة هنا. انتقل ببطء إلى وضعية مريحة واسترح.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D3.end-remove.title</comment>
        <translation type="unfinished">هذا يكفي لليوم</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ends here. This exercise has felt sharp in two sessions and is left out from now on. Please ask a doctor or a physiotherapist about it.</source>
        <comment>pain.D3.end-remove.text</comment>
        <translation type="unfinished">كان الإحساس حادًا للمرة الثانية، لذلك تنتهي الجلسة هنا. كان هذا التمرين حادًا في جلستين ويُستبعد من الآن فصاعدًا. اسأل طبيبًا أو اختصاصي علاج طبيعي عن ذلك من فضلك.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D4.title</comment>
        <translation type="unfinished">هذا يكفي لليوم</translation>
    </message>
    <message>
        <source>The pain has gone up too far, so the session ends here. Come slowly into a comfortable position and rest. Stopping in time is the right thing to do.</source>
        <comment>pain.D4.text</comment>
        <translation type="unfinished">ارتفع الألم أكثر مما ينبغي، لذلك تنتهي الجلسة هنا. انتقل ببطء إلى وضعية مريحة واسترح. التوقف في الوقت المناسب هو التصرف الصحيح.</translation>
    </message>
    <message>
        <source>A bit less, please: make the movement a third smaller, bend the knee more, and hold for 5 seconds less.</source>
        <comment>pain.D5.text</comment>
        <translation type="unfinished">أقل قليلًا من فضلك: صغّر الحركة بمقدار الثلث، واثنِ الركبة أكثر، وقلّل الثبات 5 ثوانٍ.</translation>
    </message>
    <message>
        <source>A bit less, please: make the movement a third smaller.</source>
        <comment>pain.D5.move.text</comment>
        <translation type="unfinished">أقل قليلًا من فضلك: صغّر الحركة بمقدار الثلث.</translation>
    </message>
    <message>
        <source>That was still more than before. Here is an easier way.</source>
        <comment>pain.D5.swap.text</comment>
        <translation type="unfinished">كان ذلك لا يزال أكثر من قبل. إليك طريقة أسهل.</translation>
    </message>
    <message>
        <source>It still did not settle, so this exercise is left out today.</source>
        <comment>pain.D5.skip.text</comment>
        <translation type="unfinished">لم يهدأ بعد، لذلك يُستبعد هذا التمرين اليوم.</translation>
    </message>
    <message>
        <source>Go on if you like, but no deeper than now.</source>
        <comment>pain.D6.text</comment>
        <translation type="unfinished">واصل إن أردت، لكن ليس أعمق من الآن.</translation>
    </message>
    <message>
        <source>A mild pull in the calf is common with the toes drawn up. Let the ankle go loose. If the pull stays, tell the app and stop.</source>
        <comment>pain.calf-pull.text</comment>
        <translation type="unfinished">الشد الخفيف في ربلة الساق شائع عند سحب أصابع القدم إلى أعلى. أرخِ الكاحل. وإذا بقي الشد فأخبر التطبيق وتوقف.</translation>
    </message>
    <message>
        <source>Today ended early</source>
        <comment>pain.A0.title</comment>
        <translation type="unfinished">انتهت جلسة اليوم مبكرًا</translation>
    </message>
    <message>
        <source>The session stopped to keep you safe. Take a full day of rest; the plan stays where it is this week.</source>
        <comment>pain.A0.text</comment>
        <translation type="unfinished">توقفت الجلسة للحفاظ على سلامتك. خذ يومًا كاملًا من الراحة؛ وتبقى الخطة حيث هي هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Well done</source>
        <comment>pain.A1.title</comment>
        <translation type="unfinished">أحسنت</translation>
    </message>
    <message>
        <source>You finished about as you began. Keep going like this.</source>
        <comment>pain.A1.text</comment>
        <translation type="unfinished">انتهيت على نحو ما بدأت تقريبًا. واصل هكذا.</translation>
    </message>
    <message>
        <source>Done, and gently next time</source>
        <comment>pain.A2.title</comment>
        <translation type="unfinished">اكتملت، وبرفق في المرة القادمة</translation>
    </message>
    <message>
        <source>You feel somewhat worse than before. The next session will be eased. Tell the app tomorrow morning how you are.</source>
        <comment>pain.A2.text</comment>
        <translation type="unfinished">تشعر بحال أسوأ بعض الشيء من قبل. ستُخفَّف الجلسة التالية. أخبر التطبيق صباح الغد كيف حالك.</translation>
    </message>
    <message>
        <source>The last session left you somewhat worse, so this one is eased.</source>
        <comment>pain.A2.next.text</comment>
        <translation type="unfinished">تركتك الجلسة الأخيرة في حال أسوأ بعض الشيء، لذلك خُفِّفت هذه الجلسة.</translation>
    </message>
    <message>
        <source>Next time one step lower</source>
        <comment>pain.A3.title</comment>
        <translation type="unfinished">أدنى بدرجة واحدة في المرة القادمة</translation>
    </message>
    <message>
        <source>You woke up worse than before the session, so the next one is a step lower.</source>
        <comment>pain.A3.text</comment>
        <translation type="unfinished">استيقظت بحال أسوأ مما كنت عليه قبل الجلسة، لذلك الجلسة التالية أدنى بدرجة.</translation>
    </message>
    <message>
        <source>One phase back</source>
        <comment>pain.A3.again.title</comment>
        <translation type="unfinished">مرحلة واحدة إلى الوراء</translation>
    </message>
    <message>
        <source>That is the second such morning within a week. The plan goes one phase back and the next session is a step lower.</source>
        <comment>pain.A3.again.text</comment>
        <translation type="unfinished">هذا ثاني صباح من هذا النوع خلال أسبوع. ترجع الخطة مرحلة واحدة إلى الوراء، والجلسة التالية أدنى بدرجة.</translation>
    </message>
    <message>
        <source>The morning after told us to go lower, so holds are 5 seconds shorter this time, or one repetition fewer.</source>
        <comment>pain.A3.next.text</comment>
        <translation type="unfinished">دلّنا صباح اليوم التالي على أن ننزل، لذلك الثبات هذه المرة أقصر بخمس ثوانٍ، أو التكرارات أقل بواحد.</translation>
    </message>
    <message>
        <source>Settled overnight</source>
        <comment>pain.A4.title</comment>
        <translation type="unfinished">هدأ خلال الليل</translation>
    </message>
    <message>
        <source>By the morning it had settled. There is nothing to change.</source>
        <comment>pain.A4.text</comment>
        <translation type="unfinished">بحلول الصباح كان قد هدأ. لا شيء يحتاج إلى تغيير.</translation>
    </message>
    <message>
        <source>You did not rate this morning, so the session stands as it was.</source>
        <comment>pain.A5.text</comment>
        <translation type="unfinished">لم تُدخل تقييمًا هذا الصباح، لذلك تبقى الجلسة كما كانت.</translation>
    </message>
    <message>
        <source>Part of a session</source>
        <comment>pain.A6.title</comment>
        <translation type="unfinished">جزء من جلسة</translation>
    </message>
    <message>
        <source>You stopped before the end, or left a rating out. What you did is logged, and it counts neither for nor against you.</source>
        <comment>pain.A6.text</comment>
        <translation type="unfinished">توقفت قبل النهاية، أو لم تُدخل أحد التقييمات. ما أنجزته مسجَّل، ولا يُحسب لك ولا عليك.</translation>
    </message>
    <message>
        <source>Your plan is paused, so this session does not move it on.</source>
        <comment>pain.PAUSE.text</comment>
        <translation type="unfinished">خطتك متوقفة مؤقتًا، لذلك لا تنقلها هذه الجلسة إلى الأمام.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>pain.lock.rest.title</comment>
        <translation type="unfinished">يوم راحة أولًا</translation>
    </message>
    <message>
        <source>Your last session had to stop. Sessions open again 24 hours after it ended. Gentle everyday movement is fine.</source>
        <comment>pain.lock.rest.text</comment>
        <translation type="unfinished">كان لا بد من أن تتوقف جلستك الأخيرة. تُفتح الجلسات من جديد بعد 24 ساعة من انتهائها. ولا بأس بالحركة اليومية الهادئة.</translation>
    </message>
    <message>
        <source>Is it gone?</source>
        <comment>pain.lock.until-gone.title</comment>
        <translation type="unfinished">هل زال؟</translation>
    </message>
    <message>
        <source>You noticed something new in one leg, or a feeling that shoots or burns. You can start again once you tell the app that it is gone, or that a professional has said stretching is fine.</source>
        <comment>pain.lock.until-gone.text</comment>
        <translation type="unfinished">لاحظت شيئًا جديدًا في إحدى ساقيك، أو إحساسًا خاطفًا أو حارقًا. يمكنك أن تبدأ من جديد بعد أن تخبر التطبيق بأنه زال، أو بأن مختصًا صحيًا قال إن الإطالة لا بأس بها.</translation>
    </message>
    <message>
        <source>Please have this looked at first</source>
        <comment>pain.lock.until-professional.title</comment>
        <translation type="unfinished">اعرض هذا على من يفحصه أولًا من فضلك</translation>
    </message>
    <message>
        <source>The feeling in your leg was there at two check-ins. You can start again once you tell the app that a professional has said stretching is fine.</source>
        <comment>pain.lock.until-professional.text</comment>
        <translation type="unfinished">كان الإحساس في ساقك موجودًا عند استطلاعين للحالة. يمكنك أن تبدأ من جديد بعد أن تخبر التطبيق بأن مختصًا صحيًا قال إن الإطالة لا بأس بها.</translation>
    </message>
    <message>
        <source>Please speak to a doctor today</source>
        <comment>pain.lock.until-assessed-urgent.title</comment>
        <translation type="unfinished">تحدّث إلى طبيب اليوم من فضلك</translation>
    </message>
    <message>
        <source>You told us about something that a doctor should check the same day. Sessions stay closed until you tell the app that you have been assessed. If you get worse, or feel unsafe, call your local emergency number.</source>
        <comment>pain.lock.until-assessed-urgent.text</comment>
        <translation type="unfinished">أخبرتنا بشيء ينبغي أن يفحصه طبيب في اليوم نفسه. تبقى الجلسات مغلقة إلى أن تخبر التطبيق بأن حالتك قد فُحصت. وإذا ساءت حالتك، أو شعرت بعدم الأمان، فاتصل برقم الطوارئ المحلي.</translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.lock.until-assessed-emergency.title</comment>
        <translation type="unfinished">اطلب المساعدة الآن من فضلك</translation>
    </message>
    <message>
        <source>You told us about something that needs help at once. If you have not been seen, call your local emergency number or go to an emergency department now, and do not exercise. Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.lock.until-assessed-emergency.text</comment>
        <translation type="unfinished">أخبرتنا بشيء يحتاج إلى مساعدة فورًا. إن لم يفحصك أحد بعد، فاتصل برقم الطوارئ المحلي أو اذهب إلى قسم الطوارئ الآن، ولا تمارس التمارين. تبقى الجلسات مغلقة إلى أن تخبر التطبيق بأن حالتك قد فُحصت.</translation>
    </message>
    <message>
        <source>not counted: pain</source>
        <comment>past.unscored.pain</comment>
        <translation type="unfinished">لا تُحسب: ألم</translation>
    </message>
    <message>
        <source>not counted: the knee was bent or the thigh moved</source>
        <comment>past.unscored.knee</comment>
        <translation type="unfinished">لا تُحسب: كانت الركبة مثنية أو تحرّك الفخذ</translation>
    </message>
    <message>
        <source>not counted: stopped</source>
        <comment>past.unscored.stop</comment>
        <translation type="unfinished">لا تُحسب: توقّفت</translation>
    </message>
    <message>
        <source>This date is still to come: a clock was ahead when it was written. Until then the plan leaves it out, and what a session carries over to the next goes by the order in the log.</source>
        <comment>past.ahead</comment>
        <translation type="unfinished">هذا التاريخ لم يأتِ بعد: كانت إحدى الساعات متقدمة عند كتابة هذا الإدخال. حتى ذلك الحين تتركه الخطة جانبًا، وما تنقله جلسة إلى التي تليها يتبع ترتيب السجل.</translation>
    </message>
    <message>
        <source>well</source>
        <comment>past.went.green</comment>
        <translation type="unfinished">جيدة</translation>
    </message>
    <message>
        <source>a little too much</source>
        <comment>past.went.amber</comment>
        <translation type="unfinished">أكثر من اللازم قليلًا</translation>
    </message>
    <message>
        <source>had to be stopped</source>
        <comment>past.went.red</comment>
        <translation type="unfinished">لزم إيقافها</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>past.went.partial</comment>
        <translation type="unfinished">جزئية</translation>
    </message>
    <message>
        <source>No plan is running yet.</source>
        <comment>plan.none</comment>
        <translation type="unfinished">لا توجد خطة جارية بعد.</translation>
    </message>
    <message>
        <source>A gentle start: {hold} s holds, {reps} times on each side.</source>
        <comment>plan.start</comment>
        <translation type="unfinished">بداية لطيفة: ثبات {hold} ث، عدد المرات على كل جهة: {reps}.</translation>
    </message>
    <message>
        <source>Now {hold} s holds, {reps} times on each side: {cause}.</source>
        <comment>plan.on</comment>
        <translation type="unfinished">الآن ثبات {hold} ث، عدد المرات على كل جهة: {reps}. السبب: {cause}.</translation>
    </message>
    <message>
        <source>Steady at {hold} s: {cause}.</source>
        <comment>plan.steady</comment>
        <translation type="unfinished">مستقر عند {hold} ث. السبب: {cause}.</translation>
    </message>
    <message>
        <source>Held at {hold} s: {cause}.</source>
        <comment>plan.held</comment>
        <translation type="unfinished">إبقاء عند {hold} ث. السبب: {cause}.</translation>
    </message>
    <message>
        <source>Back to {hold} s holds, {reps} times on each side: {cause}.</source>
        <comment>plan.back</comment>
        <translation type="unfinished">عودة إلى ثبات {hold} ث، عدد المرات على كل جهة: {reps}. السبب: {cause}.</translation>
    </message>
    <message>
        <source>{what} It may help to talk this over with a health professional.</source>
        <comment>plan.advise</comment>
        <translation type="unfinished">{what} قد يفيد التحدث عن هذا مع مختص صحي.</translation>
    </message>
    <message>
        <source>Held at {hold} s: this level is planned for {of} sessions a week and you have chosen {n}. Staying here is fine.</source>
        <comment>plan.few-days</comment>
        <translation type="unfinished">إبقاء عند {hold} ث: هذا المستوى مخطط له بعدد جلسات أسبوعية قدره {of}، وقد اخترت {n}. ولا بأس بالبقاء هنا.</translation>
    </message>
    <message>
        <source>The plan is paused. Resume it whenever you like.</source>
        <comment>plan.paused</comment>
        <translation type="unfinished">الخطة متوقفة مؤقتًا. استأنفها متى شئت.</translation>
    </message>
    <message>
        <source>The plan is paused: {cause}. Please talk to a health professional before you go on.</source>
        <comment>plan.stopped</comment>
        <translation type="unfinished">الخطة متوقفة مؤقتًا. السبب: {cause}. تحدّث إلى مختص صحي من فضلك قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Picked up again at {hold} s, {reps} times on each side.</source>
        <comment>plan.resumed</comment>
        <translation type="unfinished">استؤنفت عند {hold} ث، عدد المرات على كل جهة: {reps}.</translation>
    </message>
    <message>
        <source>for the second time within six weeks a session was stopped for leg symptoms</source>
        <comment>plan.cause.T1.D1</comment>
        <translation type="unfinished">أُوقفت جلسة للمرة الثانية خلال ستة أسابيع بسبب أعراض في الساق</translation>
    </message>
    <message>
        <source>for the second time within two weeks a session had to be stopped</source>
        <comment>plan.cause.T1.red</comment>
        <translation type="unfinished">لزم إيقاف جلسة للمرة الثانية خلال أسبوعين</translation>
    </message>
    <message>
        <source>your last ratings before a session were at least 2 points above your first ones</source>
        <comment>plan.cause.T2.level</comment>
        <translation type="unfinished">كانت تقييماتك الأخيرة قبل الجلسة أعلى من الأولى بنقطتين على الأقل</translation>
    </message>
    <message>
        <source>your ratings before a session rose two weeks in a row</source>
        <comment>plan.cause.T2.rise</comment>
        <translation type="unfinished">ارتفعت تقييماتك قبل الجلسة أسبوعين على التوالي</translation>
    </message>
    <message>
        <source>{n} of your last {of} sessions were a little too much</source>
        <comment>plan.cause.T3</comment>
        <translation type="unfinished">كان {n} من آخر {of} من جلساتك أكثر من اللازم قليلًا</translation>
    </message>
    <message>
        <source>{n} of your last {of} sessions were too much</source>
        <comment>plan.cause.T3.red</comment>
        <translation type="unfinished">كان {n} من آخر {of} من جلساتك أكثر من اللازم</translation>
    </message>
    <message>
        <source>a session of the week before had to be stopped</source>
        <comment>plan.cause.T4.red</comment>
        <translation type="unfinished">لزم إيقاف جلسة من الأسبوع السابق</translation>
    </message>
    <message>
        <source>a session of the week before was a little too much</source>
        <comment>plan.cause.T4.amber</comment>
        <translation type="unfinished">كانت جلسة من الأسبوع السابق أكثر من اللازم قليلًا</translation>
    </message>
    <message>
        <source>the week before had a gentle session</source>
        <comment>plan.cause.T4.gentle</comment>
        <translation type="unfinished">كانت في الأسبوع السابق جلسة لطيفة</translation>
    </message>
    <message>
        <source>with the leg symptoms you know of, the plan stays at its level</source>
        <comment>plan.cause.T4.known</comment>
        <translation type="unfinished">مع أعراض الساق التي تعرفها، تبقى الخطة عند مستواها</translation>
    </message>
    <message>
        <source>a week or more went by without a session</source>
        <comment>plan.cause.missed-7</comment>
        <translation type="unfinished">مضى أسبوع أو أكثر دون جلسة</translation>
    </message>
    <message>
        <source>two weeks or more went by without a session</source>
        <comment>plan.cause.missed-14</comment>
        <translation type="unfinished">مضى أسبوعان أو أكثر دون جلسة</translation>
    </message>
    <message>
        <source>four weeks or more went by without a session</source>
        <comment>plan.cause.missed-28</comment>
        <translation type="unfinished">مضت أربعة أسابيع أو أكثر دون جلسة</translation>
    </message>
    <message>
        <source>{n} of {of} sessions of the last two weeks were done</source>
        <comment>plan.cause.T5</comment>
        <translation type="unfinished">أُنجز {n} من {of} من جلسات الأسبوعين الأخيرين</translation>
    </message>
    <message>
        <source>{n} of {of} sessions of the week before were done</source>
        <comment>plan.cause.T5.alone</comment>
        <translation type="unfinished">أُنجز {n} من {of} من جلسات الأسبوع السابق</translation>
    </message>
    <message>
        <source>no session of the week before was finished and rated afterwards, so there is nothing to go by yet</source>
        <comment>plan.cause.A6</comment>
        <translation type="unfinished">لم تكتمل أي جلسة من الأسبوع السابق وتُقيَّم بعدها، لذلك لا شيء يُستند إليه بعد</translation>
    </message>
    <message>
        <source>the week before went to plan</source>
        <comment>plan.cause.T6</comment>
        <translation type="unfinished">سار الأسبوع السابق وفق الخطة</translation>
    </message>
    <message>
        <source>for the second time within seven days the next morning was worse</source>
        <comment>plan.cause.A3</comment>
        <translation type="unfinished">كان صباح اليوم التالي أسوأ للمرة الثانية خلال سبعة أيام</translation>
    </message>
    <message>
        <source>the level changed during the week before, and a whole week at it comes first</source>
        <comment>plan.cause.moved</comment>
        <translation type="unfinished">تغيّر المستوى خلال الأسبوع السابق، ويأتي أولًا أسبوع كامل عليه</translation>
    </message>
    <message>
        <source>Your ratings before a session came down by more than their usual noise, and by as much as people tend to call important. Many things can be behind that.</source>
        <comment>plan.review.M1</comment>
        <translation type="unfinished">انخفضت تقييماتك قبل الجلسة أكثر من تذبذبها المعتاد، وبالقدر الذي يميل الناس إلى اعتباره مهمًا. وقد تكون وراء ذلك أمور كثيرة.</translation>
    </message>
    <message>
        <source>After six weeks your ratings have changed little. It may help to talk to a health professional; the steady weeks stay open to you.</source>
        <comment>plan.review.M2</comment>
        <translation type="unfinished">بعد ستة أسابيع لم تتغير تقييماتك إلا قليلًا. قد يفيد التحدث إلى مختص صحي؛ وتبقى أسابيع الاستقرار متاحة لك.</translation>
    </message>
    <message>
        <source>Your ratings were low at first, so there is hardly room for them to fall. How far you reach and what you can do in a day may tell you more.</source>
        <comment>plan.review.M3</comment>
        <translation type="unfinished">كانت تقييماتك منخفضة في البداية، لذلك لا يكاد يبقى لها مجال للانخفاض. وقد يخبرك أكثر مدى وصولك وما تستطيع فعله في يومك.</translation>
    </message>
    <message>
        <source>You reach further than at the start, and your pain ratings are higher. Both are shown; the plan goes by the pain.</source>
        <comment>plan.review.M4</comment>
        <translation type="unfinished">تصل أبعد مما كان في البداية، وتقييماتك للألم أعلى. يُعرض كلاهما؛ وتتبع الخطة الألم.</translation>
    </message>
    <message>
        <source>{routine} takes the place of this routine today.</source>
        <comment>prescribe.gentle</comment>
        <translation type="unfinished">بدلًا من هذا البرنامج اليوم: {routine}.</translation>
    </message>
    <message>
        <source>{routine} takes the place of this routine today, because nothing in it bends forward. It is done lying on the floor and may take longer.</source>
        <comment>prescribe.early</comment>
        <translation type="unfinished">بدلًا من هذا البرنامج اليوم: {routine}، لأن هذا البديل لا انحناء فيه إلى الأمام. ويُؤدّى بالاستلقاء على الأرض وقد يستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>What you told the app leaves no stretch in this routine today, so {routine} takes its place, with what suits you. It may need another place and more time.</source>
        <comment>prescribe.other</comment>
        <translation type="unfinished">ما أخبرت به التطبيق لا يترك أي إطالة في هذا البرنامج اليوم، لذلك يأتي بدلًا منه: {routine}، بما يناسبك. وقد يحتاج هذا البديل إلى مكان آخر ووقت أكثر.</translation>
    </message>
    <message>
        <source>No stretch suits what you told the app today. Rest is fine; a professional can say what suits you.</source>
        <comment>prescribe.nothing</comment>
        <translation type="unfinished">لا إطالة تناسب ما أخبرت به التطبيق اليوم. لا بأس بالراحة؛ ويستطيع مختص صحي أن يقول ما يناسبك.</translation>
    </message>
    <message>
        <source>Session {n} of {of} this week.</source>
        <comment>today.planned</comment>
        <translation type="unfinished">الجلسة {n} من {of} هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Session {n} of {of} this week is still open, and today would fit it in.</source>
        <comment>today.catch-up</comment>
        <translation type="unfinished">الجلسة {n} من {of} هذا الأسبوع لا تزال مفتوحة، واليوم يصلح لها.</translation>
    </message>
    <message>
        <source>This week's sessions are done. {next}</source>
        <comment>today.done-week</comment>
        <translation type="unfinished">اكتملت جلسات هذا الأسبوع. {next}</translation>
    </message>
    <message>
        <source>Today's session is done. {next}</source>
        <comment>today.done-today</comment>
        <translation type="unfinished">اكتملت جلسة اليوم. {next}</translation>
    </message>
    <message>
        <source>A rest day. {next}</source>
        <comment>today.rest</comment>
        <translation type="unfinished">يوم راحة. {next}</translation>
    </message>
    <message>
        <source>No days are chosen; a session can start whenever it suits you.</source>
        <comment>today.no-days</comment>
        <translation type="unfinished">لم تُختر أيام؛ ويمكن أن تبدأ جلسة متى ناسبك.</translation>
    </message>
    <message>
        <source>Next session: {when}.</source>
        <comment>today.next</comment>
        <translation type="unfinished">الجلسة التالية: {when}.</translation>
    </message>
    <message>
        <source>Rest first: the last session had to be stopped. A session can start again from {until}.</source>
        <comment>today.rest-red</comment>
        <translation type="unfinished">الراحة أولًا: لزم إيقاف الجلسة الأخيرة. يمكن أن تبدأ جلسة من جديد ابتداءً من {until}.</translation>
    </message>
    <message>
        <source>{clock} {when}</source>
        <comment>today.time</comment>
        <translation type="unfinished">{clock} {when}</translation>
    </message>
    <message>
        <source>Start the six-week plan, or pick a routine on its own.</source>
        <comment>today.no-plan</comment>
        <translation type="unfinished">ابدأ خطة الأسابيع الستة، أو اختر برنامجًا منفردًا.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when.today</comment>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when.tomorrow</comment>
        <translation type="unfinished">غدًا</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>when.day</comment>
        <translation type="unfinished">يوم {day}</translation>
    </message>
    <message>
        <source>on {day} of the week after</source>
        <comment>when.in-a-week</comment>
        <translation type="unfinished">يوم {day} من الأسبوع الذي يليه</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>weekday.1</comment>
        <translation type="unfinished">الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>weekday.2</comment>
        <translation type="unfinished">الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>weekday.3</comment>
        <translation type="unfinished">الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>weekday.4</comment>
        <translation type="unfinished">الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>weekday.5</comment>
        <translation type="unfinished">الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>weekday.6</comment>
        <translation type="unfinished">السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>weekday.7</comment>
        <translation type="unfinished">الأحد</translation>
    </message>
    <message>
        <source>Not enough ratings to say anything about pain yet: {n} of {of}.</source>
        <comment>progress.headline.few</comment>
        <translation type="unfinished">التقييمات لا تكفي بعد لقول شيء عن الألم: {n} من {of}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first. It takes {of} ratings to compare, and there are {n}.</source>
        <comment>progress.headline.early</comment>
        <translation type="unfinished">الألم قبل الجلسات: نحو {base} في البداية. العدد اللازم من التقييمات للمقارنة {of}، والموجود {n}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is within usual day-to-day noise.</source>
        <comment>progress.headline.noise</comment>
        <translation type="unfinished">الألم قبل الجلسات: نحو {base} في البداية، ونحو {med3} مؤخرًا. وهذا ضمن التذبذب اليومي المعتاد.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is more than usual day-to-day noise.</source>
        <comment>progress.headline.lower</comment>
        <translation type="unfinished">الألم قبل الجلسات: نحو {base} في البداية، ونحو {med3} مؤخرًا. وهذا أكثر من التذبذب اليومي المعتاد.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. These are less than two weeks apart: too soon to call it a change.</source>
        <comment>progress.headline.soon</comment>
        <translation type="unfinished">الألم قبل الجلسات: نحو {base} في البداية، ونحو {med3} مؤخرًا. وبينهما أقل من أسبوعين: من المبكر عدّ ذلك تغيّرًا.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is more than usual day-to-day noise. It may help to talk this over with a health professional.</source>
        <comment>progress.headline.higher</comment>
        <translation type="unfinished">الألم قبل الجلسات: نحو {base} في البداية، ونحو {med3} مؤخرًا. وهذا أكثر من التذبذب اليومي المعتاد. قد يفيد التحدث عن هذا مع مختص صحي.</translation>
    </message>
    <message>
        <source>Pain before sessions: low at first, around {base}, and around {med3} lately. So low a level can hardly show a change.</source>
        <comment>progress.headline.low</comment>
        <translation type="unfinished">الألم قبل الجلسات: منخفض في البداية، نحو {base}، ونحو {med3} مؤخرًا. مستوى منخفض كهذا لا يكاد يُظهر تغيّرًا.</translation>
    </message>
    <message>
        <source>Consistency {share} %; {row}.</source>
        <comment>progress.steady</comment>
        <translation type="unfinished">الانتظام {share} %؛ {row}.</translation>
    </message>
    <message>
        <source>Consistency {share} %; {row}; mostly {gap} from one session to the next.</source>
        <comment>progress.steady.between</comment>
        <translation type="unfinished">الانتظام {share} %؛ {row}؛ والفاصل الغالب بين جلسة وأخرى: {gap}.</translation>
    </message>
    <message>
        <source>this week is a new start</source>
        <comment>progress.streak.none</comment>
        <translation type="unfinished">هذا الأسبوع بداية جديدة</translation>
    </message>
    <message>
        <source>Nothing was logged from {first} to {last}. Pick another time above; the log is as it was.</source>
        <comment>progress.nothing</comment>
        <translation type="unfinished">لم يُسجَّل شيء من {first} إلى {last}. اختر مدة أخرى في الأعلى؛ والسجل كما كان.</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Please swap them.</source>
        <comment>progress.range.order</comment>
        <translation type="unfinished">أول يوم يأتي بعد آخر يوم. بدّل بينهما من فضلك.</translation>
    </message>
    <message>
        <source>{day} is still to come, so there is nothing to show yet. The last day shown is today.</source>
        <comment>progress.range.future</comment>
        <translation type="unfinished">{day} لم يأتِ بعد، لذلك لا شيء يُعرض حتى الآن. آخر يوم معروض هو اليوم.</translation>
    </message>
    <message>
        <source>The log begins on {day}; before that there is nothing to show.</source>
        <comment>progress.range.before</comment>
        <translation type="unfinished">يبدأ السجل في {day}؛ وقبل ذلك لا شيء يُعرض.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions in this time; {left} min held on the left leg, {right} min on the right, desk breaks included.</source>
        <comment>progress.tally</comment>
        <extracomment>one: 1 session in this time; {left} min held on the left leg, {right} min on the right, desk breaks included.</extracomment>
        <translation type="unfinished">
            <numerusform>لا جلسات في هذه المدة؛ ثبات {left} د على الساق اليسرى و{right} د على اليمنى، مع احتساب استراحات المكتب.</numerusform>
            <numerusform>جلسة واحدة في هذه المدة؛ ثبات {left} د على الساق اليسرى و{right} د على اليمنى، مع احتساب استراحات المكتب.</numerusform>
            <numerusform>جلستان في هذه المدة؛ ثبات {left} د على الساق اليسرى و{right} د على اليمنى، مع احتساب استراحات المكتب.</numerusform>
            <numerusform>{n} جلسات في هذه المدة؛ ثبات {left} د على الساق اليسرى و{right} د على اليمنى، مع احتساب استراحات المكتب.</numerusform>
            <numerusform>{n} جلسة في هذه المدة؛ ثبات {left} د على الساق اليسرى و{right} د على اليمنى، مع احتساب استراحات المكتب.</numerusform>
            <numerusform>{n} جلسة في هذه المدة؛ ثبات {left} د على الساق اليسرى و{right} د على اليمنى، مع احتساب استراحات المكتب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured {n} times</source>
        <comment>progress.times</comment>
        <extracomment>one: measured once</extracomment>
        <translation type="unfinished">
            <numerusform>لم يُقَس</numerusform>
            <numerusform>قيس مرة واحدة</numerusform>
            <numerusform>قيس مرتين</numerusform>
            <numerusform>قيس {n} مرات</numerusform>
            <numerusform>قيس {n} مرة</numerusform>
            <numerusform>قيس {n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier changes in this time.</source>
        <comment>progress.earlier</comment>
        <extracomment>one: 1 earlier change in this time.</extracomment>
        <translation type="unfinished">
            <numerusform>لا تغييرات سابقة في هذه المدة.</numerusform>
            <numerusform>تغيير سابق واحد في هذه المدة.</numerusform>
            <numerusform>تغييران سابقان في هذه المدة.</numerusform>
            <numerusform>{n} تغييرات سابقة في هذه المدة.</numerusform>
            <numerusform>{n} تغييرًا سابقًا في هذه المدة.</numerusform>
            <numerusform>{n} تغيير سابق في هذه المدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row kept as planned</source>
        <comment>progress.streak</comment>
        <extracomment>one: 1 week kept as planned</extracomment>
        <translation type="unfinished">
            <numerusform>لا أسابيع كما خُطط</numerusform>
            <numerusform>أسبوع واحد كما خُطط</numerusform>
            <numerusform>أسبوعان على التوالي كما خُطط</numerusform>
            <numerusform>{n} أسابيع على التوالي كما خُطط</numerusform>
            <numerusform>{n} أسبوعًا على التوالي كما خُطط</numerusform>
            <numerusform>{n} أسبوع على التوالي كما خُطط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>progress.days</comment>
        <extracomment>one: 1 day</extracomment>
        <translation type="unfinished">
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points so far: too few to show a change.</source>
        <comment>progress.single</comment>
        <extracomment>one: One point so far: it shows where you were, and nothing about change.</extracomment>
        <translation type="unfinished">
            <numerusform>لا نقاط حتى الآن: أقل من أن تُظهر تغيّرًا.</numerusform>
            <numerusform>نقطة واحدة حتى الآن: تُظهر أين كنت، ولا شيء عن التغيّر.</numerusform>
            <numerusform>نقطتان حتى الآن: أقل من أن تُظهرا تغيّرًا.</numerusform>
            <numerusform>{n} نقاط حتى الآن: أقل من أن تُظهر تغيّرًا.</numerusform>
            <numerusform>{n} نقطة حتى الآن: أقل من أن تُظهر تغيّرًا.</numerusform>
            <numerusform>{n} نقطة حتى الآن: أقل من أن تُظهر تغيّرًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range begins on {start} and ends on {end}, which is before it. Give the earlier day first.</source>
        <comment>report.turned</comment>
        <translation type="unfinished">تبدأ المدة في {start} وتنتهي في {end}، وهو قبل ذلك. أعطِ اليوم الأسبق أولًا.</translation>
    </message>
    <message>
        <source>{day} is still to come (today is {today}). A report looks back: choose today or an earlier day as its end.</source>
        <comment>report.ahead</comment>
        <translation type="unfinished">{day} لم يأتِ بعد (اليوم هو {today}). التقرير ينظر إلى الوراء: اختر اليوم أو يومًا أسبق نهايةً له.</translation>
    </message>
    <message>
        <source>There is nothing in the log from {start} to {end}. Choose a range with a session, a check-in or a self-test in it.</source>
        <comment>report.empty</comment>
        <translation type="unfinished">لا شيء في السجل من {start} إلى {end}. اختر مدة فيها جلسة أو استطلاع حالة أو اختبار ذاتي.</translation>
    </message>
    <message>
        <source>A name on a report has at most {most} characters. Shorten it.</source>
        <comment>report.name</comment>
        <translation type="unfinished">للاسم على التقرير حدّ أقصى من الأحرف: {most}. اختصره.</translation>
    </message>
    <message>
        <source>{day} is over. Planned sessions lie ahead: choose a day from {today} on.</source>
        <comment>report.behind</comment>
        <translation type="unfinished">انقضى {day}. الجلسات المخططة تقع في المستقبل: اختر يومًا ابتداءً من {today}.</translation>
    </message>
    <message>
        <source>No plan is running, so no sessions are planned. Start one in the window, on Today.</source>
        <comment>report.no-plan</comment>
        <translation type="unfinished">لا توجد خطة جارية، لذلك لا جلسات مخططة. ابدأ خطة في النافذة، في صفحة اليوم.</translation>
    </message>
    <message>
        <source>The plan is paused, so no sessions are planned. Resume it in the window, on Today.</source>
        <comment>report.paused</comment>
        <translation type="unfinished">الخطة متوقفة مؤقتًا، لذلك لا جلسات مخططة. استأنفها في النافذة، في صفحة اليوم.</translation>
    </message>
    <message>
        <source>No weekdays are chosen for sessions, so none can be planned. Choose some in the window, in Settings.</source>
        <comment>report.no-days</comment>
        <translation type="unfinished">لم تُختر أيام أسبوع للجلسات، لذلك لا يمكن تخطيط أي جلسة. اختر بعضها في النافذة، في الإعدادات.</translation>
    </message>
    <message>
        <source>No session is planned from {start} to {end}. Choose a later day as the end.</source>
        <comment>report.nothing-ahead</comment>
        <translation type="unfinished">لا جلسة مخططة من {start} إلى {end}. اختر يومًا أبعد نهايةً.</translation>
    </message>
    <message>
        <source>Stretch session {n} of {of}</source>
        <comment>report.ahead.title</comment>
        <translation type="unfinished">جلسة الإطالة {n} من {of}</translation>
    </message>
    <message>
        <source>About {minutes} min; {hold} s holds, {reps} times on each side. The plan moves with how sessions go, so days ahead may change: export again to see it.</source>
        <comment>report.ahead.text</comment>
        <translation type="unfinished">نحو {minutes} د؛ ثبات {hold} ث، عدد المرات على كل جهة: {reps}. تتحرك الخطة مع سير الجلسات، لذلك قد تتغير الأيام القادمة: صدّر من جديد لرؤية ذلك.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be reported. Choose at least one field.</source>
        <comment>report.no-fields</comment>
        <translation type="unfinished">لم يُختر شيء للتقرير. اختر حقلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>there is no field “{field}”. Known are: {known}.</source>
        <comment>report.no-such-field</comment>
        <translation type="unfinished">لا يوجد حقل باسم «{field}». المعروف هو: {known}.</translation>
    </message>
    <message>
        <source>No font is installed, so a page would have no words. Install one (Debian: fonts-dejavu-core).</source>
        <comment>report.no-fonts</comment>
        <translation type="unfinished">لا يوجد خط مثبّت، لذلك ستكون الصفحة بلا كلمات. ثبّت خطًا (في Debian: fonts-dejavu-core).</translation>
    </message>
    <message>
        <source>{file} is already there and was left as it is. Give another name, or remove it first.</source>
        <comment>report.exists</comment>
        <translation type="unfinished">الملف {file} موجود بالفعل وتُرك كما هو. أعطِ اسمًا آخر، أو أزِله أولًا.</translation>
    </message>
    <message>
        <source>{file} is already there and was left as it is. Give another name to --out, or add --replace.</source>
        <comment>report.exists.cli</comment>
        <translation type="unfinished">الملف {file} موجود بالفعل وتُرك كما هو. أعطِ الخيار --out اسمًا آخر، أو أضف --replace.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <comment>report.cancelled</comment>
        <translation type="unfinished">أُلغي الحفظ. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <comment>report.written</comment>
        <translation type="unfinished">كُتب: {file}</translation>
    </message>
    <message>
        <source>Pain before sessions, number of ratings: {n}; at least {of} are needed to say anything.</source>
        <comment>report.headline.few</comment>
        <translation type="unfinished">الألم قبل الجلسات: عدد التقييمات {n}؛ والعدد اللازم على الأقل لقول شيء هو {of}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first. A comparison takes {of} ratings; there are {n}.</source>
        <comment>report.headline.early</comment>
        <translation type="unfinished">الألم قبل الجلسات: نحو {base} في البداية. العدد اللازم من التقييمات للمقارنة {of}، والموجود {n}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; within usual day-to-day noise.</source>
        <comment>report.headline.noise</comment>
        <translation type="unfinished">الألم قبل الجلسات: نحو {base} في البداية، ونحو {med3} مؤخرًا؛ ضمن التذبذب اليومي المعتاد.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; more than usual day-to-day noise.</source>
        <comment>report.headline.lower</comment>
        <translation type="unfinished">الألم قبل الجلسات: نحو {base} في البداية، ونحو {med3} مؤخرًا؛ أكثر من التذبذب اليومي المعتاد.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; less than two weeks apart, too soon to call it a change.</source>
        <comment>report.headline.soon</comment>
        <translation type="unfinished">الألم قبل الجلسات: نحو {base} في البداية، ونحو {med3} مؤخرًا؛ وبينهما أقل من أسبوعين، من المبكر عدّ ذلك تغيّرًا.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately: higher, by more than usual day-to-day noise.</source>
        <comment>report.headline.higher</comment>
        <translation type="unfinished">الألم قبل الجلسات: نحو {base} في البداية، ونحو {med3} مؤخرًا: أعلى، بأكثر من التذبذب اليومي المعتاد.</translation>
    </message>
    <message>
        <source>Pain before sessions: low from the start, around {base} at first and around {med3} lately; the scale has no room to show a change.</source>
        <comment>report.headline.low</comment>
        <translation type="unfinished">الألم قبل الجلسات: منخفض من البداية، نحو {base} في البداية ونحو {med3} مؤخرًا؛ ولا مجال في المقياس لإظهار تغيّر.</translation>
    </message>
    <message>
        <source>The plan was paused by a rule: {cause}. Advised to talk to a health professional.</source>
        <comment>report.plan.stopped</comment>
        <translation type="unfinished">أوقفت قاعدة الخطة مؤقتًا. السبب: {cause}. نُصح بالتحدث إلى مختص صحي.</translation>
    </message>
    <message>
        <source>{what} Advised to talk to a health professional.</source>
        <comment>report.plan.advise</comment>
        <translation type="unfinished">{what} نُصح بالتحدث إلى مختص صحي.</translation>
    </message>
    <message>
        <source>Held at {hold} s: this level is planned for {of} sessions a week, and {n} were chosen.</source>
        <comment>report.plan.few-days</comment>
        <translation type="unfinished">إبقاء عند {hold} ث: هذا المستوى مخطط له بعدد جلسات أسبوعية قدره {of}، والمختار {n}.</translation>
    </message>
    <message>
        <source>the last ratings before a session were at least 2 points above the first ones</source>
        <comment>report.plan.cause.T2.level</comment>
        <translation type="unfinished">كانت التقييمات الأخيرة قبل الجلسة أعلى من الأولى بنقطتين على الأقل</translation>
    </message>
    <message>
        <source>the ratings before a session rose two weeks in a row</source>
        <comment>report.plan.cause.T2.rise</comment>
        <translation type="unfinished">ارتفعت التقييمات قبل الجلسة أسبوعين على التوالي</translation>
    </message>
    <message>
        <source>{n} of the last {of} sessions were a little too much</source>
        <comment>report.plan.cause.T3</comment>
        <translation type="unfinished">كان {n} من آخر {of} من الجلسات أكثر من اللازم قليلًا</translation>
    </message>
    <message>
        <source>{n} of the last {of} sessions were too much</source>
        <comment>report.plan.cause.T3.red</comment>
        <translation type="unfinished">كان {n} من آخر {of} من الجلسات أكثر من اللازم</translation>
    </message>
    <message>
        <source>a warning sign was reported; told to get help at once, sessions closed</source>
        <comment>report.sign.B1</comment>
        <translation type="unfinished">أُبلغ عن علامة تحذير؛ طُلب الحصول على المساعدة فورًا، والجلسات مغلقة</translation>
    </message>
    <message>
        <source>a warning sign was reported; told to speak to a doctor the same day, sessions closed</source>
        <comment>report.sign.B2</comment>
        <translation type="unfinished">أُبلغ عن علامة تحذير؛ طُلب التحدث إلى طبيب في اليوم نفسه، والجلسات مغلقة</translation>
    </message>
    <message>
        <source>something new in a leg was reported; no session, advised to ask a professional</source>
        <comment>report.sign.B3</comment>
        <translation type="unfinished">أُبلغ عن شيء جديد في ساق؛ لا جلسة، ونُصح بسؤال مختص صحي</translation>
    </message>
    <message>
        <source>too much pain before a session; no stretching that day</source>
        <comment>report.sign.rest</comment>
        <translation type="unfinished">ألم أكثر مما ينبغي قبل الجلسة؛ لا إطالة في ذلك اليوم</translation>
    </message>
    <message>
        <source>a feeling in the leg that is not to be pushed; session stopped</source>
        <comment>report.sign.D1</comment>
        <translation type="unfinished">إحساس في الساق لا ينبغي الاستمرار رغمه؛ أُوقفت الجلسة</translation>
    </message>
    <message>
        <source>felt unwell; session stopped</source>
        <comment>report.sign.D2</comment>
        <translation type="unfinished">شعور بالتوعك؛ أُوقفت الجلسة</translation>
    </message>
    <message>
        <source>a sharp feeling; this exercise and others in its position left out</source>
        <comment>report.sign.D3</comment>
        <translation type="unfinished">إحساس حاد؛ استُبعد هذا التمرين وغيره في وضعيته</translation>
    </message>
    <message>
        <source>a sharp feeling for a second time; session stopped</source>
        <comment>report.sign.D3.end</comment>
        <translation type="unfinished">إحساس حاد للمرة الثانية؛ أُوقفت الجلسة</translation>
    </message>
    <message>
        <source>pain rose too far; session stopped</source>
        <comment>report.sign.D4</comment>
        <translation type="unfinished">ارتفع الألم أكثر مما ينبغي؛ أُوقفت الجلسة</translation>
    </message>
    <message>
        <source>self-test stopped</source>
        <comment>report.sign.test</comment>
        <translation type="unfinished">أُوقف الاختبار الذاتي</translation>
    </message>
    <message>
        <source>Confirmed by the person: has been assessed</source>
        <comment>report.clearance.assessed</comment>
        <translation type="unfinished">أكّد الشخص: فُحصت حالته</translation>
    </message>
    <message>
        <source>Confirmed by the person: a professional said stretching is fine</source>
        <comment>report.clearance.professional_ok</comment>
        <translation type="unfinished">أكّد الشخص: قال مختص صحي إن الإطالة لا بأس بها</translation>
    </message>
    <message>
        <source>Confirmed by the person: it is gone</source>
        <comment>report.clearance.gone</comment>
        <translation type="unfinished">أكّد الشخص: لقد زال</translation>
    </message>
    <message>
        <source>{test}: {first} {unit}, measured once (noise ±{mdc} {unit}).</source>
        <comment>report.reach.first</comment>
        <translation type="unfinished">{test}: {first} {unit}، قيس مرة واحدة (التذبذب ±{mdc} {unit}).</translation>
    </message>
    <message>
        <source>within normal variation</source>
        <comment>report.reach.within</comment>
        <translation type="unfinished">ضمن التفاوت الطبيعي</translation>
    </message>
    <message>
        <source>beyond measuring noise in the last test alone; the next has to agree</source>
        <comment>report.reach.open</comment>
        <translation type="unfinished">خارج تذبذب القياس في الاختبار الأخير وحده؛ ولا بد أن يوافقه التالي</translation>
    </message>
    <message>
        <source>better by more than measuring noise</source>
        <comment>report.reach.better</comment>
        <translation type="unfinished">أفضل بأكثر من تذبذب القياس</translation>
    </message>
    <message>
        <source>worse by more than measuring noise</source>
        <comment>report.reach.worse</comment>
        <translation type="unfinished">أسوأ بأكثر من تذبذب القياس</translation>
    </message>
    <message>
        <source>Everything here was entered by the person or timed by the app; nobody checked it.</source>
        <comment>report.caveat.self</comment>
        <translation type="unfinished">كل ما هنا أدخله الشخص أو وقّته التطبيق؛ ولم يتحقق منه أحد.</translation>
    </message>
    <message>
        <source>Pain is 0–10 (0 none, 10 worst imaginable). A change of 1 point is never called real: the scale moves by 2 to 3 points from day to day without any.</source>
        <comment>report.caveat.pain</comment>
        <translation type="unfinished">الألم من 0–10 (0 لا ألم، 10 أسوأ ما يمكن تخيّله). لا يوصف تغيّر بنقطة واحدة بأنه حقيقي أبدًا: فالمقياس يتحرك من نقطتين إلى 3 نقاط من يوم إلى يوم دون أي تغيّر.</translation>
    </message>
    <message>
        <source>A change in a self-test is called real only beyond its smallest detectable change, and when the next test agrees.</source>
        <comment>report.caveat.reach</comment>
        <translation type="unfinished">لا يوصف التغيّر في اختبار ذاتي بأنه حقيقي إلا إذا تجاوز أصغر تغيّر يمكن كشفه فيه، ووافقه الاختبار التالي.</translation>
    </message>
    <message>
        <source>Letters and numbers in brackets are the app's own rules; a stop sign says what the app did, not what is behind it.</source>
        <comment>report.caveat.rules</comment>
        <translation type="unfinished">الأحرف والأرقام بين قوسين هي قواعد التطبيق نفسه؛ وعلامة التوقف تقول ما فعله التطبيق، لا ما وراءها.</translation>
    </message>
    <message>
        <source>hamstretch is a wellness app. It guides a gentle stretching routine and logs how someone feels; it does not diagnose, and nothing here shows that stretching caused a change.</source>
        <comment>report.caveat.claim</comment>
        <translation type="unfinished">hamstretch تطبيق للعافية. يرافق في برنامج إطالة لطيف ويسجل كيف يشعر الشخص؛ وهو لا يشخّص، ولا شيء هنا يدل على أن الإطالة سببت تغيّرًا.</translation>
    </message>
    <message>
        <source>Stretching log</source>
        <comment>report.title</comment>
        <translation type="unfinished">سجل الإطالة</translation>
    </message>
    <message>
        <source>Made on {day} with hamstretch {version}</source>
        <comment>report.made</comment>
        <translation type="unfinished">أُنشئ في {day} بواسطة hamstretch {version}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <comment>report.page</comment>
        <translation type="unfinished">الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <comment>report.of</comment>
        <translation type="unfinished">{done} من {of}</translation>
    </message>
    <message>
        <source>{left} | {right} min</source>
        <comment>report.minutes</comment>
        <translation type="unfinished">{left} | {right} د</translation>
    </message>
    <message>
        <source>{left} | {right} h</source>
        <comment>report.hours</comment>
        <translation type="unfinished">{left} | {right} س</translation>
    </message>
    <message>
        <source>planned sessions of whole plan weeks ({share} %); in all {sessions}</source>
        <comment>report.cell.done</comment>
        <translation type="unfinished">الجلسات المخططة لأسابيع الخطة الكاملة ({share} %)؛ والمجموع: {sessions}</translation>
    </message>
    <message>
        <source>sessions; no plan asked for any; in all {sessions}</source>
        <comment>report.cell.done.free</comment>
        <translation type="unfinished">الجلسات؛ لم تطلب أي خطة شيئًا منها؛ والمجموع: {sessions}</translation>
    </message>
    <message>
        <source>sessions; no whole week of the plan in this time; in all {sessions}</source>
        <comment>report.cell.done.part</comment>
        <translation type="unfinished">الجلسات؛ لا أسبوع كاملًا من الخطة في هذه المدة؛ والمجموع: {sessions}</translation>
    </message>
    <message>
        <source>held on the left | right leg, breaks included</source>
        <comment>report.cell.held</comment>
        <translation type="unfinished">ثبات على الساق اليسرى | اليمنى، مع احتساب الاستراحات</translation>
    </message>
    <message>
        <source>pain before → after, medians of {sessions}</source>
        <comment>report.cell.pain</comment>
        <translation type="unfinished">الألم قبل ثم بعد، وسيط: {sessions}</translation>
    </message>
    <message>
        <source>stop signs, listed below</source>
        <comment>report.cell.stops</comment>
        <translation type="unfinished">علامات توقف، مذكورة أدناه</translation>
    </message>
    <message>
        <source>stop signs in this time</source>
        <comment>report.cell.stops.none</comment>
        <translation type="unfinished">علامات توقف في هذه المدة</translation>
    </message>
    <message>
        <source>{test}: {first} → {last} {unit}, {verdict} (noise ±{mdc} {unit}).</source>
        <comment>report.reach</comment>
        <translation type="unfinished">{test}: من {first} إلى {last} {unit}، {verdict} (التذبذب ±{mdc} {unit}).</translation>
    </message>
    <message>
        <source>Own activities, 0–10: {first} → {last}, beyond the error of measuring.</source>
        <comment>report.activities.real</comment>
        <translation type="unfinished">الأنشطة الخاصة، 0–10: من {first} إلى {last}، خارج خطأ القياس.</translation>
    </message>
    <message>
        <source>Own activities, 0–10: {first} → {last}, within the error of measuring.</source>
        <comment>report.activities.noise</comment>
        <translation type="unfinished">الأنشطة الخاصة، 0–10: من {first} إلى {last}، ضمن خطأ القياس.</translation>
    </message>
    <message>
        <source>rated {nrs} of 10</source>
        <comment>report.rated</comment>
        <translation type="unfinished">التقييم {nrs} من 10</translation>
    </message>
    <message>
        <source>Reported: {what}.</source>
        <comment>report.reported</comment>
        <translation type="unfinished">أُبلغ عن: {what}.</translation>
    </message>
    <message>
        <source>Pain before and after each session, 0–10</source>
        <comment>report.chart.pain</comment>
        <translation type="unfinished">الألم قبل كل جلسة وبعدها، 0–10</translation>
    </message>
    <message>
        <source>Sessions a week, on average</source>
        <comment>report.chart.sessions.mean</comment>
        <translation type="unfinished">الجلسات في الأسبوع، في المتوسط</translation>
    </message>
    <message>
        <source>Minutes held a week, each leg, on average</source>
        <comment>report.chart.minutes.mean</comment>
        <translation type="unfinished">دقائق الثبات في الأسبوع، لكل ساق، في المتوسط</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <comment>report.chart.sessions</comment>
        <translation type="unfinished">الجلسات في الأسبوع</translation>
    </message>
    <message>
        <source>Minutes held a week, each leg</source>
        <comment>report.chart.minutes</comment>
        <translation type="unfinished">دقائق الثبات في الأسبوع، لكل ساق</translation>
    </message>
    <message>
        <source>{test}</source>
        <comment>report.chart.reach</comment>
        <translation type="unfinished">{test}</translation>
    </message>
    <message>
        <source>before</source>
        <comment>report.key.before</comment>
        <translation type="unfinished">قبل</translation>
    </message>
    <message>
        <source>after</source>
        <comment>report.key.after</comment>
        <translation type="unfinished">بعد</translation>
    </message>
    <message>
        <source>median of a week, before</source>
        <comment>report.key.median</comment>
        <translation type="unfinished">وسيط الأسبوع، قبل</translation>
    </message>
    <message>
        <source>usual noise around the first ratings</source>
        <comment>report.key.noise</comment>
        <translation type="unfinished">التذبذب المعتاد حول التقييمات الأولى</translation>
    </message>
    <message>
        <source>plan changed</source>
        <comment>report.key.change</comment>
        <translation type="unfinished">تغيّرت الخطة</translation>
    </message>
    <message>
        <source>stop sign</source>
        <comment>report.key.stop</comment>
        <translation type="unfinished">علامة توقف</translation>
    </message>
    <message>
        <source>left</source>
        <comment>report.key.left</comment>
        <translation type="unfinished">الجهة اليسرى</translation>
    </message>
    <message>
        <source>right</source>
        <comment>report.key.right</comment>
        <translation type="unfinished">الجهة اليمنى</translation>
    </message>
    <message>
        <source>both</source>
        <comment>report.key.both</comment>
        <translation type="unfinished">كلتاهما</translation>
    </message>
    <message>
        <source>the plan's aim</source>
        <comment>report.key.aim</comment>
        <translation type="unfinished">مستهدف الخطة</translation>
    </message>
    <message>
        <source>done</source>
        <comment>report.key.done</comment>
        <translation type="unfinished">أُنجزت</translation>
    </message>
    <message>
        <source>target</source>
        <comment>report.key.target</comment>
        <translation type="unfinished">الهدف</translation>
    </message>
    <message>
        <source>measuring noise around the first test</source>
        <comment>report.key.mdc</comment>
        <translation type="unfinished">تذبذب القياس حول الاختبار الأول</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>report.phase.1</comment>
        <translation type="unfinished">البداية</translation>
    </message>
    <message>
        <source>Build</source>
        <comment>report.phase.2</comment>
        <translation type="unfinished">البناء</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>report.phase.3</comment>
        <translation type="unfinished">الثبات</translation>
    </message>
    <message>
        <source>Maintain</source>
        <comment>report.phase.4</comment>
        <translation type="unfinished">المحافظة</translation>
    </message>
    <message>
        <source>{phase}, paused</source>
        <comment>report.phase.paused</comment>
        <translation type="unfinished">{phase}، متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>{unit} past the soles</source>
        <comment>report.zero.soles</comment>
        <translation type="unfinished">{unit} بعد باطن القدمين</translation>
    </message>
    <message>
        <source>{unit} past the toes</source>
        <comment>report.zero.toes</comment>
        <translation type="unfinished">{unit} بعد أصابع القدم</translation>
    </message>
    <message>
        <source>{unit} from the floor; less is further</source>
        <comment>report.zero.floor</comment>
        <translation type="unfinished">{unit} عن الأرض؛ والأقل أبعد مدى</translation>
    </message>
    <message>
        <source>{unit} short of straight; less is further</source>
        <comment>report.zero.straight</comment>
        <translation type="unfinished">{unit} دون الاستقامة؛ والأقل أبعد مدى</translation>
    </message>
    <message>
        <source>in</source>
        <comment>report.unit.in</comment>
        <translation type="unfinished">بوصة</translation>
    </message>
    <message>
        <source>cm</source>
        <comment>report.unit.cm</comment>
        <translation type="unfinished">سم</translation>
    </message>
    <message>
        <source>degrees</source>
        <comment>report.unit.deg</comment>
        <translation type="unfinished">درجة</translation>
    </message>
    <message>
        <source>left</source>
        <comment>report.side.left</comment>
        <translation type="unfinished">الجهة اليسرى</translation>
    </message>
    <message>
        <source>right</source>
        <comment>report.side.right</comment>
        <translation type="unfinished">الجهة اليمنى</translation>
    </message>
    <message>
        <source>What the plan did, and why (newest first)</source>
        <comment>report.list.changes</comment>
        <translation type="unfinished">ما فعلته الخطة، ولماذا (الأحدث أولًا)</translation>
    </message>
    <message>
        <source>Stop signs (newest first)</source>
        <comment>report.list.stops</comment>
        <translation type="unfinished">علامات التوقف (الأحدث أولًا)</translation>
    </message>
    <message>
        <source>Notes (newest first)</source>
        <comment>report.list.notes</comment>
        <translation type="unfinished">الملاحظات (الأحدث أولًا)</translation>
    </message>
    <message>
        <source>Own activities, 0–10 (10 as before), and reviews</source>
        <comment>report.list.activities</comment>
        <translation type="unfinished">الأنشطة الخاصة، 0–10 (10 كالسابق)، والمراجعات</translation>
    </message>
    <message>
        <source>On the whole, against the beginning (−3 much worse, 3 much better): {change}</source>
        <comment>report.overall</comment>
        <translation type="unfinished">إجمالًا، مقارنةً بالبداية (−3 أسوأ بكثير، 3 أفضل بكثير): {change}</translation>
    </message>
    <message>
        <source>Roland-Morris, ticks of 24 (fewer is better): {scores}</source>
        <comment>report.roland-morris</comment>
        <translation type="unfinished">Roland-Morris، العلامات من 24 (والأقل أفضل): {scores}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <comment>report.list.more</comment>
        <translation type="unfinished">والمزيد: {n}</translation>
    </message>
    <message>
        <source>Every session</source>
        <comment>report.table.title</comment>
        <translation type="unfinished">كل جلسة</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>report.table.day</comment>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>report.table.what</comment>
        <translation type="unfinished">الجلسة</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>report.table.minutes</comment>
        <translation type="unfinished">د</translation>
    </message>
    <message>
        <source>Left, s *</source>
        <comment>report.table.left</comment>
        <translation type="unfinished">اليسار، ث *</translation>
    </message>
    <message>
        <source>Right, s *</source>
        <comment>report.table.right</comment>
        <translation type="unfinished">اليمين، ث *</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>report.table.before</comment>
        <translation type="unfinished">قبل</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>report.table.worst</comment>
        <translation type="unfinished">الأسوأ</translation>
    </message>
    <message>
        <source>After</source>
        <comment>report.table.after</comment>
        <translation type="unfinished">بعد</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>report.table.morning</comment>
        <translation type="unfinished">الصباح</translation>
    </message>
    <message>
        <source>* done / planned. Before, worst, after and the next morning are pain, 0–10.</source>
        <comment>report.table.key</comment>
        <translation type="unfinished">* المنجز / المخطط. القيم قبل، والأسوأ، وبعد، وصباح اليوم التالي هي الألم، 0–10.</translation>
    </message>
    <message>
        <source>Colour: green went well, amber was a little too much, red had to be stopped, partial was not finished or not rated.</source>
        <comment>report.table.colours</comment>
        <translation type="unfinished">اللون: الأخضر سار جيدًا، والأصفر أكثر من اللازم قليلًا، والأحمر لزم إيقافه، والجزئية لم تكتمل أو لم تُقيَّم.</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>report.table.colour</comment>
        <translation type="unfinished">اللون</translation>
    </message>
    <message>
        <source>green</source>
        <comment>report.colour.green</comment>
        <translation type="unfinished">أخضر</translation>
    </message>
    <message>
        <source>amber</source>
        <comment>report.colour.amber</comment>
        <translation type="unfinished">أصفر</translation>
    </message>
    <message>
        <source>red</source>
        <comment>report.colour.red</comment>
        <translation type="unfinished">أحمر</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>report.colour.partial</comment>
        <translation type="unfinished">جزئية</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>report.count.sessions</comment>
        <extracomment>one: 1 session</extracomment>
        <translation type="unfinished">
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>{n} جلسات</numerusform>
            <numerusform>{n} جلسة</numerusform>
            <numerusform>{n} جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desk breaks</source>
        <comment>report.count.breaks</comment>
        <extracomment>one: 1 desk break</extracomment>
        <translation type="unfinished">
            <numerusform>لا استراحات مكتب</numerusform>
            <numerusform>استراحة مكتب واحدة</numerusform>
            <numerusform>استراحتا مكتب</numerusform>
            <numerusform>{n} استراحات مكتب</numerusform>
            <numerusform>{n} استراحة مكتب</numerusform>
            <numerusform>{n} استراحة مكتب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>medians of every {n} weeks, with the lowest and the highest</source>
        <comment>report.chart.tests.many</comment>
        <extracomment>one: weekly medians, with the lowest and the highest</extracomment>
        <translation type="unfinished">
            <numerusform>الوسيط، مع الأدنى والأعلى</numerusform>
            <numerusform>الوسيط لكل أسبوع، مع الأدنى والأعلى</numerusform>
            <numerusform>الوسيط لكل أسبوعين، مع الأدنى والأعلى</numerusform>
            <numerusform>الوسيط لكل {n} أسابيع، مع الأدنى والأعلى</numerusform>
            <numerusform>الوسيط لكل {n} أسبوعًا، مع الأدنى والأعلى</numerusform>
            <numerusform>الوسيط لكل {n} أسبوع، مع الأدنى والأعلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain before and after sessions, 0–10, medians of every {n} weeks</source>
        <comment>report.chart.pain.many</comment>
        <extracomment>one: Pain before and after sessions, 0–10, weekly medians</extracomment>
        <translation type="unfinished">
            <numerusform>الألم قبل الجلسات وبعدها، 0–10، الوسيط</numerusform>
            <numerusform>الألم قبل الجلسات وبعدها، 0–10، الوسيط لكل أسبوع</numerusform>
            <numerusform>الألم قبل الجلسات وبعدها، 0–10، الوسيط لكل أسبوعين</numerusform>
            <numerusform>الألم قبل الجلسات وبعدها، 0–10، الوسيط لكل {n} أسابيع</numerusform>
            <numerusform>الألم قبل الجلسات وبعدها، 0–10، الوسيط لكل {n} أسبوعًا</numerusform>
            <numerusform>الألم قبل الجلسات وبعدها، 0–10، الوسيط لكل {n} أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not a routine that hamstretch can play: {reason}. Nothing was changed. Correct the file, or ask whoever made it.</source>
        <comment>routine.bad</comment>
        <translation type="unfinished">{file} ليس برنامج تمارين يستطيع hamstretch تشغيله: {reason}. لم يتغير شيء. يمكن تصحيح الملف أو سؤال من أعدّه.</translation>
    </message>
    <message>
        <source>hamstretch knows every exercise in it; nobody has looked at whether the whole suits you. The usual questions come first. It counts toward the week's seconds, not as a session of the plan.</source>
        <comment>routine.brought</comment>
        <translation type="unfinished">يعرف hamstretch كل تمرين فيه؛ ولم ينظر أحد في ما إذا كان مجمله مناسبًا لك. تأتي الأسئلة المعتادة أولًا. يُحسب ضمن ثواني الأسبوع، لا كجلسة من جلسات الخطة.</translation>
    </message>
    <message>
        <source>It holds a stretch before anything has warmed you up. Walk or march for a few minutes first, or for one before a short break.</source>
        <comment>routine.cold</comment>
        <translation type="unfinished">فيه إطالة تُثبَّت قبل أي إحماء. امشِ أو سِر في مكانك بضع دقائق أولًا، أو دقيقة واحدة قبل استراحة قصيرة.</translation>
    </message>
    <message>
        <source>Finish what is open here first, then open {file} again.</source>
        <comment>routine.later</comment>
        <translation type="unfinished">يرجى إنهاء ما هو مفتوح هنا أولًا، ثم فتح {file} من جديد.</translation>
    </message>
    <message>
        <source>There is a routine called {id} already, and it is not written over. Change the id in the file, or remove the other one first.</source>
        <comment>routine.taken</comment>
        <translation type="unfinished">يوجد برنامج تمارين باسم {id} من قبل، ولا يُكتب فوقه. يمكن تغيير «id» في الملف، أو إزالة الآخر أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is one of your routines now. Today and the Library show it.</source>
        <comment>routine.added</comment>
        <translation type="unfinished">«{name}» الآن من برامجك. يظهر في صفحة اليوم وفي المكتبة.</translation>
    </message>
    <message>
        <source>“{name}” is no longer one of your routines. What you did with it stays in your log.</source>
        <comment>routine.removed</comment>
        <translation type="unfinished">«{name}» لم يعد من برامجك. ما أديته به يبقى في سجلك.</translation>
    </message>
    <message>
        <source>Saved as {file}. Whoever has hamstretch can open it.</source>
        <comment>routine.saved</comment>
        <translation type="unfinished">حُفظ باسم {file}. يمكن فتحه لكل من لديه hamstretch.</translation>
    </message>
    <message>
        <source>What you told the safety list speaks against this test, so it is left out. Your sessions show progress without it.</source>
        <comment>self-test.no.avoid</comment>
        <translation type="unfinished">ما ذكرته في قائمة السلامة لا يوافق هذا الاختبار، لذلك يُستبعد. وجلساتك تُظهر التقدّم دونه.</translation>
    </message>
    <message>
        <source>What you told the safety list asks for the easy exercises only, and this test goes to the end of your reach. It is left out until a professional has said that stretching is fine for you.</source>
        <comment>self-test.no.careful</comment>
        <translation type="unfinished">ما ذكرته في قائمة السلامة يستدعي التمارين السهلة فقط، وهذا الاختبار يذهب إلى أقصى مداك. يُستبعد إلى أن يقول مختص صحي إن الإطالة لا بأس بها لك.</translation>
    </message>
    <message>
        <source>With pain at {pain} the test has to wait: from {limit} on no reach is scored. Another day will do just as well.</source>
        <comment>self-test.no.pain</comment>
        <translation type="unfinished">مع ألم مقداره {pain} لا بد أن ينتظر الاختبار: فابتداءً من {limit} لا يُحسب أي وصول. ويوم آخر يفي بالغرض تمامًا.</translation>
    </message>
    <message>
        <source>This test bends forward, and the first two hours after getting up are kept free of that. Try it later today, best at the same time as last time.</source>
        <comment>self-test.no.early</comment>
        <translation type="unfinished">ينحني هذا الاختبار إلى الأمام، والساعتان الأوليان بعد النهوض تُتركان خاليتين من ذلك. جرّبه لاحقًا اليوم، والأفضل في الوقت نفسه كالمرة الماضية.</translation>
    </message>
    <message>
        <source>This test was taken less than a week ago. Sooner it would only measure its own noise. It opens again on {day}.</source>
        <comment>self-test.no.again</comment>
        <translation type="unfinished">أُجري هذا الاختبار قبل أقل من أسبوع. وقبل ذلك لن يقيس إلا تذبذبه الخاص. يُفتح من جديد في {day}.</translation>
    </message>
    <message>
        <source>Please write down what the ruler shows, or say that this one does not count.</source>
        <comment>self-test.reading.empty</comment>
        <translation type="unfinished">اكتب من فضلك ما تُظهره المسطرة، أو اذكر أن هذه لا تُحسب.</translation>
    </message>
    <message>
        <source>That is not a number. Write it like 12 or 12.5.</source>
        <comment>self-test.reading.number</comment>
        <translation type="unfinished">هذا ليس رقمًا. اكتبه مثل 12 أو 12.5.</translation>
    </message>
    <message>
        <source>{value} cm cannot be right: this test reads from {low} to {high} cm. Look again where the 0 of the ruler is. Nothing has been kept.</source>
        <comment>self-test.reading.range.cm</comment>
        <translation type="unfinished">لا يمكن أن تكون {value} سم صحيحة: يقرأ هذا الاختبار من {low} إلى {high} سم. انظر من جديد أين يقع الصفر على المسطرة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{value} inches cannot be right: this test reads from {low} to {high} inches. Look again where the 0 of the ruler is. Nothing has been kept.</source>
        <comment>self-test.reading.range.inch</comment>
        <translation type="unfinished">لا يمكن أن تكون {value} بوصة صحيحة: يقرأ هذا الاختبار من {low} إلى {high} بوصة. انظر من جديد أين يقع الصفر على المسطرة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{value}° cannot be right: this test reads from {low} to {high} degrees. Look again how the phone lies. Nothing has been kept.</source>
        <comment>self-test.reading.range.deg</comment>
        <translation type="unfinished">لا يمكن أن تكون {value}° صحيحة: يقرأ هذا الاختبار من {low} إلى {high} درجة. انظر من جديد كيف وُضع الهاتف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>No reach counted today. That is fine; nothing is missing from your log.</source>
        <comment>self-test.verdict.none</comment>
        <translation type="unfinished">لم يُحسب أي وصول اليوم. لا بأس؛ لا شيء ينقص من سجلك.</translation>
    </message>
    <message>
        <source>This is where you begin. What later tests show is measured from here.</source>
        <comment>self-test.verdict.first</comment>
        <translation type="unfinished">هنا تبدأ. وما تُظهره الاختبارات اللاحقة يُقاس من هنا.</translation>
    </message>
    <message>
        <source>Within normal variation: from {first} at first to around {level}. The test itself varies by up to {mdc}.</source>
        <comment>self-test.verdict.within</comment>
        <translation type="unfinished">ضمن التفاوت الطبيعي: من {first} في البداية إلى نحو {level}. والاختبار نفسه يتفاوت بما يصل إلى {mdc}.</translation>
    </message>
    <message>
        <source>{mdc} or more from the first test ({first}): less than that would be the test's own noise. It counts as a change only if the next test agrees.</source>
        <comment>self-test.verdict.open</comment>
        <translation type="unfinished">على بُعد {mdc} أو أكثر من الاختبار الأول ({first})؛ وما دون ذلك تفاوتٌ في الاختبار نفسه. ولا يُعدّ تغيّرًا إلا إذا وافقه الاختبار التالي.</translation>
    </message>
    <message>
        <source>More than measurement noise, and the next test agrees: {first} at first, around {level} lately.</source>
        <comment>self-test.verdict.better</comment>
        <translation type="unfinished">أكثر من تذبذب القياس، والاختبار التالي يوافقه: {first} في البداية، ونحو {level} مؤخرًا.</translation>
    </message>
    <message>
        <source>A change the other way by more than measurement noise, and the next test agrees: {first} at first, around {level} lately.</source>
        <comment>self-test.verdict.worse</comment>
        <translation type="unfinished">تغيّر في الاتجاه الآخر بأكثر من تذبذب القياس، والاختبار التالي يوافقه: {first} في البداية، ونحو {level} مؤخرًا.</translation>
    </message>
    <message>
        <source>The two sides differ by {gap}, which is no longer the test's own noise. Many people have such a difference.</source>
        <comment>self-test.gap</comment>
        <translation type="unfinished">تختلف الجهتان بمقدار {gap}، ولم يعد ذلك مجرد تفاوت في الاختبار. ولدى كثير من الناس فرق كهذا.</translation>
    </message>
    <message>
        <source>The test ends here</source>
        <comment>self-test.stop.title</comment>
        <translation type="unfinished">ينتهي الاختبار هنا</translation>
    </message>
    <message>
        <source>A feeling like this always ends a test and is never a score. Come slowly into a comfortable position. Nothing more is measured today.</source>
        <comment>self-test.stop.text</comment>
        <translation type="unfinished">إحساس كهذا ينهي الاختبار دائمًا ولا يكون نتيجة أبدًا. انتقل ببطء إلى وضعية مريحة. لا يُقاس شيء آخر اليوم.</translation>
    </message>
    <message>
        <source>Reach: measured once, so nothing to compare yet.</source>
        <comment>measures.reach.first</comment>
        <translation type="unfinished">الوصول: قيس مرة واحدة، فلا شيء للمقارنة بعد.</translation>
    </message>
    <message>
        <source>Reach: within normal variation.</source>
        <comment>measures.reach.within</comment>
        <translation type="unfinished">الوصول: ضمن التفاوت الطبيعي.</translation>
    </message>
    <message>
        <source>Reach: far enough from the first test to count as a change, if the next test agrees.</source>
        <comment>measures.reach.open</comment>
        <translation type="unfinished">الوصول: بعيد عن الاختبار الأول بما يكفي ليُعدّ تغيّرًا، إذا وافقه الاختبار التالي.</translation>
    </message>
    <message>
        <source>Reach {side}: far enough from the first test to count as a change, if the next test agrees.</source>
        <comment>measures.reach.open.side</comment>
        <translation type="unfinished">الوصول، {side}: بعيد عن الاختبار الأول بما يكفي ليُعدّ تغيّرًا، إذا وافقه الاختبار التالي.</translation>
    </message>
    <message>
        <source>Reach {side}: {first} → {level}, more than measurement noise.</source>
        <comment>measures.reach.better</comment>
        <translation type="unfinished">الوصول، {side}: من {first} إلى {level}، أكثر من تذبذب القياس.</translation>
    </message>
    <message>
        <source>Reach {side}: {first} → {level}, the other way by more than measurement noise.</source>
        <comment>measures.reach.worse</comment>
        <translation type="unfinished">الوصول، {side}: من {first} إلى {level}، في الاتجاه الآخر بأكثر من تذبذب القياس.</translation>
    </message>
    <message>
        <source>left</source>
        <comment>measures.side.left</comment>
        <translation type="unfinished">الجهة اليسرى</translation>
    </message>
    <message>
        <source>right</source>
        <comment>measures.side.right</comment>
        <translation type="unfinished">الجهة اليمنى</translation>
    </message>
    <message>
        <source>on the whole</source>
        <comment>measures.side.both</comment>
        <translation type="unfinished">إجمالًا</translation>
    </message>
    <message>
        <source>On average {slope} a month, between {low} and {high} with 95 % confidence.</source>
        <comment>measures.slope.on</comment>
        <translation type="unfinished">في المتوسط {slope} في الشهر، بين {low} و{high} بدرجة ثقة 95 %.</translation>
    </message>
    <message>
        <source>Level from month to month.</source>
        <comment>measures.slope.level</comment>
        <translation type="unfinished">ثابت من شهر إلى شهر.</translation>
    </message>
    <message>
        <source>No sure direction: on average anything from {low} to {high} a month.</source>
        <comment>measures.slope.open</comment>
        <translation type="unfinished">لا اتجاه مؤكدًا: في المتوسط أي شيء من {low} إلى {high} في الشهر.</translation>
    </message>
    <message>
        <source>Rated once, so nothing to compare yet.</source>
        <comment>measures.activities.few</comment>
        <translation type="unfinished">قُيِّمت مرة واحدة، فلا شيء للمقارنة بعد.</translation>
    </message>
    <message>
        <source>The activities named at first and lately differ, so they cannot be compared.</source>
        <comment>measures.activities.other</comment>
        <translation type="unfinished">الأنشطة المسماة في البداية ومؤخرًا مختلفة، لذلك لا يمكن مقارنتها.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: within normal variation.</source>
        <comment>measures.activities.noise</comment>
        <translation type="unfinished">من {first} إلى {last} من 10 في المتوسط: ضمن التفاوت الطبيعي.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: more than the rating itself varies by.</source>
        <comment>measures.activities.better</comment>
        <translation type="unfinished">من {first} إلى {last} من 10 في المتوسط: أكثر مما يتفاوت به التقييم نفسه.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: down by more than the rating itself varies by.</source>
        <comment>measures.activities.worse</comment>
        <translation type="unfinished">من {first} إلى {last} من 10 في المتوسط: انخفاض بأكثر مما يتفاوت به التقييم نفسه.</translation>
    </message>
    <message>
        <source>Own activities: {first} → {last} of 10, more than usual variation.</source>
        <comment>measures.headline.activities</comment>
        <translation type="unfinished">أنشطتك: من {first} إلى {last} من 10، أكثر من التفاوت المعتاد.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 24 ticks. People seldom call a change of fewer than 5 one that matters.</source>
        <comment>measures.roland</comment>
        <translation type="unfinished">العلامات من 24: من {first} إلى {last}. نادرًا ما يعدّ الناس تغيّرًا بأقل من 5 تغيّرًا مهمًا.</translation>
    </message>
    <message>
        <source>On the whole, in week {week}: {word}.</source>
        <comment>measures.whole</comment>
        <translation type="unfinished">إجمالًا، في الأسبوع {week}: {word}.</translation>
    </message>
    <message>
        <source>Much better</source>
        <comment>measures.whole.3</comment>
        <translation type="unfinished">أفضل بكثير</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>measures.whole.2</comment>
        <translation type="unfinished">أفضل</translation>
    </message>
    <message>
        <source>A little better</source>
        <comment>measures.whole.1</comment>
        <translation type="unfinished">أفضل قليلًا</translation>
    </message>
    <message>
        <source>About the same</source>
        <comment>measures.whole.0</comment>
        <translation type="unfinished">على حاله تقريبًا</translation>
    </message>
    <message>
        <source>A little worse</source>
        <comment>measures.whole.-1</comment>
        <translation type="unfinished">أسوأ قليلًا</translation>
    </message>
    <message>
        <source>Worse</source>
        <comment>measures.whole.-2</comment>
        <translation type="unfinished">أسوأ</translation>
    </message>
    <message>
        <source>Much worse</source>
        <comment>measures.whole.-3</comment>
        <translation type="unfinished">أسوأ بكثير</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side.left</comment>
        <translation type="unfinished">الجهة اليسرى</translation>
    </message>
    <message>
        <source>right</source>
        <comment>side.right</comment>
        <translation type="unfinished">الجهة اليمنى</translation>
    </message>
    <message>
        <source>both sides</source>
        <comment>side.both</comment>
        <translation type="unfinished">الجهتان</translation>
    </message>
    <message>
        <source>, left</source>
        <comment>speech.side.left</comment>
        <translation type="unfinished">، الجهة اليسرى</translation>
    </message>
    <message>
        <source>, right</source>
        <comment>speech.side.right</comment>
        <translation type="unfinished">، الجهة اليمنى</translation>
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
        <translation type="unfinished">{back} الآن {side}.</translation>
    </message>
    <message>
        <source>Change sides. Now the {side}.</source>
        <comment>speech.switch.short</comment>
        <translation type="unfinished">بدّل الجهة. الآن {side}.</translation>
    </message>
    <message>
        <source>Rest. Next: {item}. {first}</source>
        <comment>speech.next</comment>
        <translation type="unfinished">راحة. التالي: {item}. {first}</translation>
    </message>
    <message>
        <source>Rest. If anything hurt, press a number and Enter. Next: {item}. {first}</source>
        <comment>speech.next.asked</comment>
        <translation type="unfinished">راحة. إذا آلمك شيء فاضغط رقمًا ثم Enter. التالي: {item}. {first}</translation>
    </message>
    <message>
        <source>Rest. Next: {item}.</source>
        <comment>speech.next.short</comment>
        <translation type="unfinished">راحة. التالي: {item}.</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds. Then once more{whose}.</source>
        <comment>speech.rest</comment>
        <translation type="unfinished">مدة الراحة بالثواني: {seconds}. ثم مرة أخرى{whose}.</translation>
    </message>
    <message>
        <source>Rest. Then once more{whose}.</source>
        <comment>speech.rest.short</comment>
        <translation type="unfinished">راحة. ثم مرة أخرى{whose}.</translation>
    </message>
    <message>
        <source>{n} times{whose}. Press the big key when you are done.</source>
        <comment>speech.reps</comment>
        <translation type="unfinished">عدد المرات: {n}{whose}. اضغط المفتاح الكبير عندما تنتهي.</translation>
    </message>
    <message>
        <source>Back into position. {item}{whose}.</source>
        <comment>speech.again</comment>
        <translation type="unfinished">عُد إلى الوضعية. {item}{whose}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>speech.paused</comment>
        <translation type="unfinished">{why}</translation>
    </message>
    <message>
        <source>Half way.</source>
        <comment>speech.half</comment>
        <translation type="unfinished">في المنتصف.</translation>
    </message>
    <message>
        <source>Last {seconds} seconds.</source>
        <comment>speech.last</comment>
        <translation type="unfinished">الثواني الأخيرة: {seconds}.</translation>
    </message>
    <message>
        <source>Let the breath go all the way out.</source>
        <comment>speech.remark.0</comment>
        <translation type="unfinished">دع الزفير يخرج كله.</translation>
    </message>
    <message>
        <source>Loosen the jaw and the shoulders.</source>
        <comment>speech.remark.1</comment>
        <translation type="unfinished">أرخِ الفك والكتفين.</translation>
    </message>
    <message>
        <source>Steady. A mild pull is enough.</source>
        <comment>speech.remark.2</comment>
        <translation type="unfinished">بثبات. الشد الخفيف يكفي.</translation>
    </message>
    <message>
        <source>Hold for {seconds} seconds.</source>
        <comment>speech.dose.hold</comment>
        <translation type="unfinished">مدة الثبات بالثواني: {seconds}.</translation>
    </message>
    <message>
        <source>For {seconds} seconds.</source>
        <comment>speech.dose.timed</comment>
        <translation type="unfinished">المدة بالثواني: {seconds}.</translation>
    </message>
    <message>
        <source>How much pain is there now? Press a number from 0 to 10, then Enter.</source>
        <comment>speech.ask.pain-now</comment>
        <translation type="unfinished">ما مقدار الألم الآن؟ اضغط رقمًا من 0 إلى 10، ثم Enter.</translation>
    </message>
    <message>
        <source>And now, after easing off? Press a number, then Enter.</source>
        <comment>speech.ask.recheck</comment>
        <translation type="unfinished">والآن، بعد التخفيف؟ اضغط رقمًا، ثم Enter.</translation>
    </message>
    <message>
        <source>Please come to the screen. There are questions that need you to read them.</source>
        <comment>speech.ask.red-flags</comment>
        <translation type="unfinished">تعال إلى الشاشة من فضلك. هناك أسئلة يلزم أن تقرأها.</translation>
    </message>
    <message>
        <source>That was the last one. What was the worst pain during the session? Press a number, then Enter.</source>
        <comment>speech.ask.peak</comment>
        <translation type="unfinished">كان هذا الأخير. ما أسوأ ألم كان أثناء الجلسة؟ اضغط رقمًا، ثم Enter.</translation>
    </message>
    <message>
        <source>And how much pain is there now? Press a number, then Enter.</source>
        <comment>speech.ask.after</comment>
        <translation type="unfinished">وما مقدار الألم الآن؟ اضغط رقمًا، ثم Enter.</translation>
    </message>
    <message>
        <source>Seated chair stretch, left. Grow tall, tip from the hips.</source>
        <comment>speech.test</comment>
        <translation type="unfinished">إطالة الكرسي جلوسًا، الجهة اليسرى. انتصب بقامتك، انثنِ من الوركين.</translation>
    </message>
    <message>
        <source>During the session the big key, the space bar, pauses and goes on. P asks about pain. Escape ends the session.</source>
        <comment>speech.keys</comment>
        <translation type="unfinished">أثناء الجلسة، المفتاح الكبير، أي مفتاح المسافة، يوقف مؤقتًا ثم يتابع. المفتاح P يسأل عن الألم. والمفتاح Escape ينهي الجلسة.</translation>
    </message>
    <message>
        <source>Enter: {what}.</source>
        <comment>speech.enter</comment>
        <translation type="unfinished">مفتاح Enter: {what}.</translation>
    </message>
    <message>
        <source>Space bar: {what}.</source>
        <comment>speech.space</comment>
        <translation type="unfinished">مفتاح المسافة: {what}.</translation>
    </message>
    <message>
        <source>{n}. Enter sends it, or the big key held down.</source>
        <comment>speech.rated</comment>
        <translation type="unfinished">{n}. يرسله Enter، أو المفتاح الكبير عند إبقائه مضغوطًا.</translation>
    </message>
    <message>
        <source>then you are done</source>
        <comment>next.end</comment>
        <translation type="unfinished">ثم تكون قد انتهيت</translation>
    </message>
    <message>
        <source>change to the {side}, {seconds} s</source>
        <comment>next.switch</comment>
        <translation type="unfinished">تبديل إلى {side}، {seconds} ث</translation>
    </message>
    <message>
        <source>rest, {seconds} s</source>
        <comment>next.rest</comment>
        <translation type="unfinished">راحة، {seconds} ث</translation>
    </message>
    <message>
        <source>hold {side}, {seconds} s</source>
        <comment>next.hold</comment>
        <translation type="unfinished">ثبات، {side}، {seconds} ث</translation>
    </message>
    <message>
        <source>{n} times, {side}</source>
        <comment>next.reps</comment>
        <translation type="unfinished">عدد المرات: {n}، {side}</translation>
    </message>
    <message>
        <source>{seconds} s of movement</source>
        <comment>next.timed</comment>
        <translation type="unfinished">حركة لمدة {seconds} ث</translation>
    </message>
    <message>
        <source>{item}</source>
        <comment>next.exercise</comment>
        <translation type="unfinished">{item}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <comment>kind.prepare</comment>
        <translation type="unfinished">استعد</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>kind.hold</comment>
        <translation type="unfinished">اثبت</translation>
    </message>
    <message>
        <source>Change sides</source>
        <comment>kind.switch</comment>
        <translation type="unfinished">بدّل الجهة</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>kind.rest</comment>
        <translation type="unfinished">راحة</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>kind.relax</comment>
        <translation type="unfinished">أرخِ</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>kind.between</comment>
        <translation type="unfinished">راحة</translation>
    </message>
    <message>
        <source>At your own pace</source>
        <comment>kind.reps</comment>
        <translation type="unfinished">بإيقاعك الخاص</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <comment>kind.timed</comment>
        <translation type="unfinished">واصل الحركة</translation>
    </message>
    <message>
        <source>This hold stays at {seconds} s: more is not better, and the plan makes it longer in its own time.</source>
        <comment>session.at-dose</comment>
        <translation type="unfinished">يبقى هذا الثبات عند {seconds} ث: المزيد ليس أفضل، والخطة تطيله في وقته.</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>pause.user</comment>
        <translation type="unfinished">متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused: the computer was asleep. That time does not count as held.</source>
        <comment>pause.slept</comment>
        <translation type="unfinished">متوقف مؤقتًا: كان الحاسوب في وضع السكون. ذلك الوقت لا يُحسب ثباتًا.</translation>
    </message>
    <message>
        <source>Paused: the program was held up. That time does not count as held.</source>
        <comment>pause.stalled</comment>
        <translation type="unfinished">متوقف مؤقتًا: تعطّل البرنامج لحظات. ذلك الوقت لا يُحسب ثباتًا.</translation>
    </message>
    <message>
        <source>No hold and no movement was done yet.</source>
        <comment>found.none</comment>
        <translation type="unfinished">لم يُنجز بعد أي ثبات أو حركة.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <comment>pause.recovered</comment>
        <translation type="unfinished">أهلًا بعودتك. تابع من حيث كنت.</translation>
    </message>
    <message>
        <source>That was a long pause</source>
        <comment>pause.too-long.title</comment>
        <translation type="unfinished">كان ذلك توقفًا طويلًا</translation>
    </message>
    <message>
        <source>More than an hour has gone by, and how you feel may have changed. The session ends with what you have done; begin a new one whenever you like.</source>
        <comment>pause.too-long.text</comment>
        <translation type="unfinished">مضت أكثر من ساعة، وقد يكون شعورك تغيّر. تنتهي الجلسة بما أنجزته؛ ابدأ جلسة جديدة متى شئت.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds of holds and movement are kept so far.</source>
        <comment>found.kept</comment>
        <extracomment>one: 1 second of holds and movement is kept so far.</extracomment>
        <translation type="unfinished">
            <numerusform>لا ثواني محفوظة من الثبات والحركة حتى الآن.</numerusform>
            <numerusform>ثانية واحدة من الثبات والحركة محفوظة حتى الآن.</numerusform>
            <numerusform>ثانيتان من الثبات والحركة محفوظتان حتى الآن.</numerusform>
            <numerusform>{n} ثوانٍ من الثبات والحركة محفوظة حتى الآن.</numerusform>
            <numerusform>{n} ثانية من الثبات والحركة محفوظة حتى الآن.</numerusform>
            <numerusform>{n} ثانية من الثبات والحركة محفوظة حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start, about {n} minutes</source>
        <comment>ready.start</comment>
        <extracomment>one: Start, about 1 minute</extracomment>
        <translation type="unfinished">
            <numerusform>بدء، أقل من دقيقة</numerusform>
            <numerusform>بدء، نحو دقيقة واحدة</numerusform>
            <numerusform>بدء، نحو دقيقتين</numerusform>
            <numerusform>بدء، نحو {n} دقائق</numerusform>
            <numerusform>بدء، نحو {n} دقيقة</numerusform>
            <numerusform>بدء، نحو {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times.</source>
        <comment>speech.dose.reps</comment>
        <extracomment>one: Once.</extracomment>
        <translation type="unfinished">
            <numerusform>دون تكرار.</numerusform>
            <numerusform>مرة واحدة.</numerusform>
            <numerusform>مرتين.</numerusform>
            <numerusform>{n} مرات.</numerusform>
            <numerusform>{n} مرة.</numerusform>
            <numerusform>{n} مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>One chair, no mat. 6 minutes at first, 10 in week 6.</source>
        <comment>setup.desk-routine</comment>
        <translation type="unfinished">كرسي واحد من دون بساط. 6 دقائق في البداية، و10 في الأسبوع 6.</translation>
    </message>
    <message>
        <source>A mat, a strap and a bare wall. 12 minutes at first, 20 in week 6, with a longer warm-up and more strength.</source>
        <comment>setup.floor-routine</comment>
        <translation type="unfinished">بساط وحزام وجدار خالٍ. 12 دقيقة في البداية، و20 في الأسبوع 6، مع إحماء أطول وتمارين قوة أكثر.</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>settings.group.plan</comment>
        <translation type="unfinished">الخطة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>settings.group.session</comment>
        <translation type="unfinished">الجلسات</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>settings.group.breaks</comment>
        <translation type="unfinished">التذكيرات</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>settings.group.sound</comment>
        <translation type="unfinished">الصوت</translation>
    </message>
    <message>
        <source>Hands and eyes</source>
        <comment>settings.group.hands</comment>
        <translation type="unfinished">اليدان والعينان</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>settings.group.look</comment>
        <translation type="unfinished">المظهر</translation>
    </message>
    <message>
        <source>Days for a session</source>
        <comment>settings.days.label</comment>
        <translation type="unfinished">أيام الجلسات</translation>
    </message>
    <message>
        <source>The plan suggests sessions on these days. Doing one on another day counts just the same.</source>
        <comment>settings.days.help</comment>
        <translation type="unfinished">تقترح الخطة جلسات في هذه الأيام. وأداء جلسة في يوم آخر يُحسب بالقدر نفسه.</translation>
    </message>
    <message>
        <source>What you want to do more easily</source>
        <comment>settings.goal.label</comment>
        <translation type="unfinished">ما تريد أن تفعله بسهولة أكبر</translation>
    </message>
    <message>
        <source>In your own words, for example putting on socks. It stays on this computer.</source>
        <comment>settings.goal.help</comment>
        <translation type="unfinished">بكلماتك أنت، مثلًا ارتداء الجوارب. يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Routine to begin with</source>
        <comment>settings.prefer.label</comment>
        <translation type="unfinished">البرنامج الذي تبدأ به</translation>
    </message>
    <message>
        <source>Offered first while the plan leaves the choice open.</source>
        <comment>settings.prefer.help</comment>
        <translation type="unfinished">يُعرض أولًا ما دامت الخطة تترك الاختيار مفتوحًا.</translation>
    </message>
    <message>
        <source>I am 65 or older</source>
        <comment>settings.over_65.label</comment>
        <translation type="unfinished">عمري 65 عامًا أو أكثر</translation>
    </message>
    <message>
        <source>From week 4 on, holds of 30 seconds are planned, as exercise guidelines suggest for older adults.</source>
        <comment>settings.over_65.help</comment>
        <translation type="unfinished">من الأسبوع 4 فصاعدًا يُخطط لثبات 30 ثانية، كما تقترح إرشادات التمارين لكبار السن.</translation>
    </message>
    <message>
        <source>When you usually get up</source>
        <comment>settings.rises_at.label</comment>
        <translation type="unfinished">متى تنهض عادةً</translation>
    </message>
    <message>
        <source>In the first two hours after this, sessions leave out deep forward bending.</source>
        <comment>settings.rises_at.help</comment>
        <translation type="unfinished">في أول ساعتين بعد ذلك، تستبعد الجلسات الانحناء العميق إلى الأمام.</translation>
    </message>
    <message>
        <source>Pause between repetitions</source>
        <comment>settings.rest_s.label</comment>
        <translation type="unfinished">الفاصل بين التكرارات</translation>
    </message>
    <message>
        <source>From 5 to 30 seconds.</source>
        <comment>settings.rest_s.help</comment>
        <translation type="unfinished">من 5 إلى 30 ثانية.</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <comment>settings.switch_s.label</comment>
        <translation type="unfinished">وقت تبديل الجهة</translation>
    </message>
    <message>
        <source>From 5 to 10 seconds.</source>
        <comment>settings.switch_s.help</comment>
        <translation type="unfinished">من 5 إلى 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>Count-in after a pause</source>
        <comment>settings.reentry_s.label</comment>
        <translation type="unfinished">العدّ بعد إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Seconds to settle back into position before a hold goes on.</source>
        <comment>settings.reentry_s.help</comment>
        <translation type="unfinished">ثوانٍ للعودة إلى الوضعية قبل أن يستمر الثبات.</translation>
    </message>
    <message>
        <source>Loudness of the signals</source>
        <comment>settings.volume_percent.label</comment>
        <translation type="unfinished">علوّ الإشارات</translation>
    </message>
    <message>
        <source>At 0 they are silent. Every signal is shown as well.</source>
        <comment>settings.volume_percent.help</comment>
        <translation type="unfinished">عند 0 تكون صامتة. وكل إشارة تُعرض أيضًا.</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <comment>settings.verbosity.label</comment>
        <translation type="unfinished">ما يُنطق</translation>
    </message>
    <message>
        <source>Everything is also how to get into position. A pause waits until its instruction is over; counts are half way and the last seconds.</source>
        <comment>settings.verbosity.help</comment>
        <translation type="unfinished">«كل شيء» يشمل أيضًا كيفية الدخول في الوضعية. وينتظر الفاصل حتى تنتهي تعليماته؛ والعدّ يكون عند المنتصف وفي الثواني الأخيرة.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>settings.verbosity.option.full</comment>
        <translation type="unfinished">كل شيء</translation>
    </message>
    <message>
        <source>Exercise, side and cue</source>
        <comment>settings.verbosity.option.short</comment>
        <translation type="unfinished">التمرين والجهة والإرشاد</translation>
    </message>
    <message>
        <source>Counts only</source>
        <comment>settings.verbosity.option.counts</comment>
        <translation type="unfinished">العدّ فقط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>settings.verbosity.option.silent</comment>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>settings.voice.label</comment>
        <translation type="unfinished">الصوت</translation>
    </message>
    <message>
        <source>The voices of this computer that speak the language of the app; looked for when the list is opened.</source>
        <comment>settings.voice.help</comment>
        <translation type="unfinished">أصوات هذا الحاسوب التي تتكلم لغة التطبيق؛ يُبحث عنها عند فتح القائمة.</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <comment>settings.speech_rate_percent.label</comment>
        <translation type="unfinished">سرعة الكلام</translation>
    </message>
    <message>
        <source>From half to twice the voice's own.</source>
        <comment>settings.speech_rate_percent.help</comment>
        <translation type="unfinished">من نصف سرعة الصوت نفسه إلى ضعفها.</translation>
    </message>
    <message>
        <source>A few words in the middle of a long hold</source>
        <comment>settings.encouragement.label</comment>
        <translation type="unfinished">بضع كلمات في منتصف ثبات طويل</translation>
    </message>
    <message>
        <source>One short sentence, for example to breathe out.</source>
        <comment>settings.encouragement.help</comment>
        <translation type="unfinished">جملة قصيرة واحدة، مثلًا لإخراج الزفير.</translation>
    </message>
    <message>
        <source>With a screen reader, steps are told by</source>
        <comment>settings.told_by.label</comment>
        <translation type="unfinished">مع قارئ الشاشة، من ينطق الخطوات</translation>
    </message>
    <message>
        <source>The app's voice also says how to get into position, and a pause waits for it. The screen reader needs no second voice; signals sound all the same. A stop is always told by the screen reader too.</source>
        <comment>settings.told_by.help</comment>
        <translation type="unfinished">صوت التطبيق يقول أيضًا كيف تُتخذ الوضعية، والوقفة تنتظره. قارئ الشاشة لا يحتاج إلى صوت ثانٍ، والإشارات تُسمع في كل حال. وكل إيقاف ينطقه قارئ الشاشة أيضًا دائمًا.</translation>
    </message>
    <message>
        <source>The app's voice</source>
        <comment>settings.told_by.option.voice</comment>
        <translation type="unfinished">صوت التطبيق</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <comment>settings.told_by.option.reader</comment>
        <translation type="unfinished">قارئ الشاشة</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>settings.told_by.option.both</comment>
        <translation type="unfinished">كلاهما</translation>
    </message>
    <message>
        <source>Show sessions for reading from afar</source>
        <comment>settings.far.label</comment>
        <translation type="unfinished">عرض الجلسات للقراءة من بعيد</translation>
    </message>
    <message>
        <source>Seconds across the window, the side as a large letter, one line of text. D changes it during a session.</source>
        <comment>settings.far.help</comment>
        <translation type="unfinished">الثواني بعرض النافذة، والجهة بحروف كبيرة، وسطر واحد من النص. يغيّره المفتاح D أثناء الجلسة.</translation>
    </message>
    <message>
        <source>Go on by itself after counted exercises</source>
        <comment>settings.pace_reps.label</comment>
        <translation type="unfinished">المتابعة تلقائيًا بعد التمارين المعدودة</translation>
    </message>
    <message>
        <source>Otherwise they wait for the space bar, however long it takes.</source>
        <comment>settings.pace_reps.help</comment>
        <translation type="unfinished">وإلا فإنها تنتظر مفتاح المسافة، مهما طال الوقت.</translation>
    </message>
    <message>
        <source>Time for each repetition</source>
        <comment>settings.rep_s.label</comment>
        <translation type="unfinished">وقت كل تكرار</translation>
    </message>
    <message>
        <source>Used where counted exercises go on by themselves.</source>
        <comment>settings.rep_s.help</comment>
        <translation type="unfinished">يُستخدم حيث تتابع التمارين المعدودة تلقائيًا.</translation>
    </message>
    <message>
        <source>Keep the screen on during a session</source>
        <comment>settings.stay_awake.label</comment>
        <translation type="unfinished">إبقاء الشاشة مفعّلة أثناء الجلسة</translation>
    </message>
    <message>
        <source>Neither screen lock nor sleep comes in between. A pause lets both come again.</source>
        <comment>settings.stay_awake.help</comment>
        <translation type="unfinished">لا يتدخل قفل الشاشة ولا السكون. والإيقاف المؤقت يسمح بهما من جديد.</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <comment>settings.keys.label</comment>
        <translation type="unfinished">مفاتيحك الخاصة</translation>
    </message>
    <message>
        <source>For a foot pedal or a remote control: choose a field, then press its key. The usual keys stay as they are.</source>
        <comment>settings.keys.help</comment>
        <translation type="unfinished">لدوّاسة قدم أو جهاز تحكم عن بُعد: اختر حقلًا، ثم اضغط مفتاحه. وتبقى المفاتيح المعتادة كما هي.</translation>
    </message>
    <message>
        <source>Pause, go on, done</source>
        <comment>settings.keys.option.main</comment>
        <translation type="unfinished">إيقاف مؤقت، متابعة، تم</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>settings.keys.option.back</comment>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>settings.keys.option.skip</comment>
        <translation type="unfinished">تخطي</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <comment>settings.keys.option.less</comment>
        <translation type="unfinished">أقل بمقدار 15 ثانية</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <comment>settings.keys.option.more</comment>
        <translation type="unfinished">أكثر بمقدار 15 ثانية</translation>
    </message>
    <message>
        <source>This side again</source>
        <comment>settings.keys.option.again</comment>
        <translation type="unfinished">هذه الجهة مجددًا</translation>
    </message>
    <message>
        <source>Leave this exercise out</source>
        <comment>settings.keys.option.leave-out</comment>
        <translation type="unfinished">استبعاد هذا التمرين</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>settings.keys.option.pain</comment>
        <translation type="unfinished">ألم</translation>
    </message>
    <message>
        <source>Read from afar</source>
        <comment>settings.keys.option.far</comment>
        <translation type="unfinished">القراءة من بعيد</translation>
    </message>
    <message>
        <source>End the session</source>
        <comment>settings.keys.option.end</comment>
        <translation type="unfinished">إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Offer self-tests and questions when they are due</source>
        <comment>settings.offer_measures.label</comment>
        <translation type="unfinished">عرض الاختبارات الذاتية والأسئلة عند حلول موعدها</translation>
    </message>
    <message>
        <source>A line on Today, every few weeks. With this off they can still be found under Learn.</source>
        <comment>settings.offer_measures.help</comment>
        <translation type="unfinished">سطر في صفحة اليوم، كل بضعة أسابيع. ومع إيقافه تبقى موجودة في صفحة تعلَّم.</translation>
    </message>
    <message>
        <source>Lengths in</source>
        <comment>settings.lengths.label</comment>
        <translation type="unfinished">الأطوال بوحدة</translation>
    </message>
    <message>
        <source>For self-tests with a ruler. What is kept does not change with it.</source>
        <comment>settings.lengths.help</comment>
        <translation type="unfinished">للاختبارات الذاتية بالمسطرة. ولا يتغير معها ما هو محفوظ.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings.lengths.option.system</comment>
        <translation type="unfinished">حسب النظام</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <comment>settings.lengths.option.cm</comment>
        <translation type="unfinished">سنتيمتر</translation>
    </message>
    <message>
        <source>Inches</source>
        <comment>settings.lengths.option.inch</comment>
        <translation type="unfinished">بوصة</translation>
    </message>
    <message>
        <source>Remind me to break up sitting</source>
        <comment>settings.micro_breaks.label</comment>
        <translation type="unfinished">ذكّرني بقطع الجلوس</translation>
    </message>
    <message>
        <source>One to three minutes at the desk: some marching and a short chair stretch. They add to the week's stretching seconds and never count as a session.</source>
        <comment>settings.micro_breaks.help</comment>
        <translation type="unfinished">من دقيقة إلى ثلاث دقائق عند المكتب: بعض السير في المكان وإطالة كرسي قصيرة. تضيف إلى ثواني الإطالة في الأسبوع ولا تُحسب جلسة أبدًا.</translation>
    </message>
    <message>
        <source>Time between breaks</source>
        <comment>settings.break_every_min.label</comment>
        <translation type="unfinished">الوقت بين الاستراحات</translation>
    </message>
    <message>
        <source>Counted while you work. Being away from the desk counts as a break by itself.</source>
        <comment>settings.break_every_min.help</comment>
        <translation type="unfinished">يُعدّ وأنت تعمل. والابتعاد عن المكتب يُحسب استراحة تلقائيًا.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>settings.work_hours.label</comment>
        <translation type="unfinished">ساعات العمل</translation>
    </message>
    <message>
        <source>Breaks are asked for within these; with none at all, at any hour. Add a second range for a day with a long gap in it.</source>
        <comment>settings.work_hours.help</comment>
        <translation type="unfinished">تُطلب الاستراحات خلالها؛ وإن لم توجد أي منها ففي أي ساعة. أضف مدى ثانيًا ليوم فيه انقطاع طويل.</translation>
    </message>
    <message>
        <source>Remind me of planned sessions</source>
        <comment>settings.session_reminders.label</comment>
        <translation type="unfinished">ذكّرني بالجلسات المخططة</translation>
    </message>
    <message>
        <source>On your days, once, and not when the session is already done.</source>
        <comment>settings.session_reminders.help</comment>
        <translation type="unfinished">في أيامك، مرة واحدة، وليس عندما تكون الجلسة قد أُنجزت.</translation>
    </message>
    <message>
        <source>Time of day for a session</source>
        <comment>settings.session_at.label</comment>
        <translation type="unfinished">وقت الجلسة من اليوم</translation>
    </message>
    <message>
        <source>The reminder comes at this time, or after it when something keeps it back.</source>
        <comment>settings.session_at.help</comment>
        <translation type="unfinished">يأتي التذكير في هذا الوقت، أو بعده عندما يؤخره شيء.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <comment>settings.away_min.label</comment>
        <translation type="unfinished">الابتعاد يُحسب استراحة بعد</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse. A video or a call that keeps the screen awake is not being away.</source>
        <comment>settings.away_min.help</comment>
        <translation type="unfinished">دقائق دون لوحة المفاتيح والفأرة. ومقطع الفيديو أو المكالمة التي تُبقي الشاشة مفعّلة ليسا ابتعادًا.</translation>
    </message>
    <message>
        <source>Hold back in do-not-disturb, calls and full screen</source>
        <comment>settings.hold_back.label</comment>
        <translation type="unfinished">التمهّل عند عدم الإزعاج والمكالمات وملء الشاشة</translation>
    </message>
    <message>
        <source>As far as the desktop says so. A pause or a meeting can be set by hand at any time.</source>
        <comment>settings.hold_back.help</comment>
        <translation type="unfinished">بقدر ما يخبر سطح المكتب بذلك. ويمكن ضبط إيقاف مؤقت أو اجتماع يدويًا في أي وقت.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <comment>settings.stay_in_tray.label</comment>
        <translation type="unfinished">البقاء في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>So that reminders go on. Quit is in the tray's menu, and Ctrl+Q.</source>
        <comment>settings.stay_in_tray.help</comment>
        <translation type="unfinished">كي تستمر التذكيرات. الإنهاء في قائمة علبة النظام، وبالمفتاحين Ctrl+Q.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>settings.language.label</comment>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Of everything that is written and spoken. Safety texts have the English beside them.</source>
        <comment>settings.language.help</comment>
        <translation type="unfinished">لكل ما يُكتب ويُنطق. ونصوص السلامة تظهر بجانبها الإنجليزية.</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>settings.appearance.label</comment>
        <translation type="unfinished">الألوان</translation>
    </message>
    <message>
        <source>Light, dark, strong contrast, or as the system has it.</source>
        <comment>settings.appearance.help</comment>
        <translation type="unfinished">فاتح أو داكن أو تباين قوي، أو كما هو في النظام.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings.appearance.option.system</comment>
        <translation type="unfinished">حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>settings.appearance.option.light</comment>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>settings.appearance.option.dark</comment>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>settings.appearance.option.high-contrast</comment>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>settings.text_percent.label</comment>
        <translation type="unfinished">حجم النص</translation>
    </message>
    <message>
        <source>From 80 to 200 per cent.</source>
        <comment>settings.text_percent.help</comment>
        <translation type="unfinished">من 80 إلى 200 بالمئة.</translation>
    </message>
    <message>
        <source>Who shows the exercises</source>
        <comment>settings.body.label</comment>
        <translation type="unfinished">من يعرض التمارين</translation>
    </message>
    <message>
        <source>The same person shows every exercise, wherever there is a picture.</source>
        <comment>settings.body.help</comment>
        <translation type="unfinished">يعرض الشخص نفسه كل تمرين، حيثما توجد صورة.</translation>
    </message>
    <message>
        <source>Person with dark hair in a bun</source>
        <comment>settings.body.option.juniper</comment>
        <translation type="unfinished">شخص بشعر داكن معقود في كعكة</translation>
    </message>
    <message>
        <source>Person with short black hair</source>
        <comment>settings.body.option.oak</comment>
        <translation type="unfinished">شخص بشعر أسود قصير</translation>
    </message>
    <message>
        <source>Person with a long brown ponytail</source>
        <comment>settings.body.option.birch</comment>
        <translation type="unfinished">شخص بذيل حصان بني طويل</translation>
    </message>
    <message>
        <source>Person with short grey-brown hair</source>
        <comment>settings.body.option.maple</comment>
        <translation type="unfinished">شخص بشعر قصير بني مائل إلى الرمادي</translation>
    </message>
    <message>
        <source>Person with closely cropped black hair</source>
        <comment>settings.body.option.willow</comment>
        <translation type="unfinished">شخص بشعر أسود مقصوص جدًا</translation>
    </message>
    <message>
        <source>Person with chin-length silver hair</source>
        <comment>settings.body.option.aspen</comment>
        <translation type="unfinished">شخص بشعر فضي يصل إلى الذقن</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <comment>settings.reduced_motion.label</comment>
        <translation type="unfinished">تقليل الحركة</translation>
    </message>
    <message>
        <source>Figures show their key positions and nothing moves in between.</source>
        <comment>settings.reduced_motion.help</comment>
        <translation type="unfinished">تُظهر الأشكال وضعياتها الرئيسية ولا يتحرك شيء بينها.</translation>
    </message>
    <message>
        <source>There is nothing to play sounds on. Every signal is shown as well, so the session goes on; plug in headphones or a loudspeaker and start hamstretch again to hear it.</source>
        <comment>sound.no_device</comment>
        <translation type="unfinished">لا يوجد ما تُشغَّل عليه الأصوات. كل إشارة تُعرض أيضًا، لذلك تستمر الجلسة؛ وصّل سماعات رأس أو مكبر صوت وشغّل hamstretch من جديد لسماعها.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. On Debian or Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng. On Fedora: sudo dnf install speech-dispatcher-espeak-ng.</source>
        <comment>sound.no_voice.linux</comment>
        <translation type="unfinished">لا يوجد صوت للكلام به؛ والإشارات تقود الجلسة. في Debian أو Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng. في Fedora: sudo dnf install speech-dispatcher-espeak-ng.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. A voice can be added in the Windows settings under Time and language, Speech.</source>
        <comment>sound.no_voice.win32</comment>
        <translation type="unfinished">لا يوجد صوت للكلام به؛ والإشارات تقود الجلسة. يمكن إضافة صوت في إعدادات Windows ضمن «الوقت واللغة»، «الكلام».</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. A voice can be added in the system settings under Accessibility, Spoken Content.</source>
        <comment>sound.no_voice.darwin</comment>
        <translation type="unfinished">لا يوجد صوت للكلام به؛ والإشارات تقود الجلسة. يمكن إضافة صوت في إعدادات النظام ضمن «تسهيلات الاستخدام»، «المحتوى المنطوق».</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session.</source>
        <comment>sound.no_voice.other</comment>
        <translation type="unfinished">لا يوجد صوت للكلام به؛ والإشارات تقود الجلسة.</translation>
    </message>
    <message>
        <source>hamstretch is already running and has the log open. Use the window that is open, or close it and start again. Nothing was changed.</source>
        <comment>storage.log_busy</comment>
        <translation type="unfinished">hamstretch يعمل بالفعل والسجل مفتوح لديه. استخدم النافذة المفتوحة، أو أغلقها وشغّله من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The folder for your log, {folder}, cannot be used ({reason}). Check that it exists and belongs to you, or choose another one with --data-dir. Nothing was changed.</source>
        <comment>storage.log_folder</comment>
        <translation type="unfinished">لا يمكن استخدام مجلد سجلك، {folder} ({reason}). تأكد من أنه موجود وأنه يخصك، أو اختر مجلدًا آخر باستخدام --data-dir. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Your log {file} is there but cannot be opened ({reason}). It has not been touched. Check its permissions, then start again.</source>
        <comment>storage.log_unreadable</comment>
        <translation type="unfinished">سجلك {file} موجود لكن لا يمكن فتحه ({reason}). لم يُمَسّ. تحقق من أذوناته، ثم شغّل من جديد.</translation>
    </message>
    <message>
        <source>Your log {file} cannot be read as a log. It has been left exactly as it is, and nothing will be written over it. To go on, start hamstretch, which offers the backups that work, or restore one with hamstretch restore. They are in {folder}.</source>
        <comment>storage.log_damaged</comment>
        <translation type="unfinished">لا يمكن قراءة سجلك {file} بوصفه سجلًا. تُرك كما هو تمامًا، ولن يُكتب شيء فوقه. للمتابعة، شغّل hamstretch الذي يعرض النسخ الاحتياطية الصالحة، أو استعِد واحدة بالأمر hamstretch restore. وهي في {folder}.</translation>
    </message>
    <message>
        <source>Your log {file} was written by a newer hamstretch. You can look at it here, but nothing will be saved to it. Update hamstretch to go on logging.</source>
        <comment>storage.log_newer</comment>
        <translation type="unfinished">كُتب سجلك {file} بإصدار أحدث من hamstretch. يمكنك إلقاء نظرة عليه هنا، لكن لن يُحفظ فيه شيء. حدّث hamstretch لمواصلة التسجيل.</translation>
    </message>
    <message>
        <source>Your log {file} was written by a newer hamstretch, in a form that this version cannot read. It has been left exactly as it is. Update hamstretch to open it.</source>
        <comment>storage.log_newer_unreadable</comment>
        <translation type="unfinished">كُتب سجلك {file} بإصدار أحدث من hamstretch، بصيغة لا يستطيع هذا الإصدار قراءتها. تُرك كما هو تمامًا. حدّث hamstretch لفتحه.</translation>
    </message>
    <message>
        <source>Your log {file} can be read but not written: the file or its folder is read-only. You can look at it, but nothing new will be saved.</source>
        <comment>storage.log_read_only</comment>
        <translation type="unfinished">يمكن قراءة سجلك {file} ولا تمكن الكتابة فيه: الملف أو مجلده للقراءة فقط. يمكنك إلقاء نظرة عليه، لكن لن يُحفظ شيء جديد.</translation>
    </message>
    <message>
        <source>The log was opened for reading only, so nothing can be saved to it here.</source>
        <comment>storage.log_reading_only</comment>
        <translation type="unfinished">فُتح السجل للقراءة فقط، لذلك لا يمكن حفظ شيء فيه هنا.</translation>
    </message>
    <message>
        <source>The log has been closed, so nothing more can be saved to it.</source>
        <comment>storage.log_closed</comment>
        <translation type="unfinished">أُغلق السجل، لذلك لا يمكن حفظ المزيد فيه.</translation>
    </message>
    <message>
        <source>There is no room left to save {file}. Everything saved before is safe. Free some space, then try again.</source>
        <comment>storage.save_full</comment>
        <translation type="unfinished">لم تبقَ مساحة لحفظ {file}. كل ما حُفظ من قبل في أمان. أفرِغ بعض المساحة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{file} could not be saved, because {folder} may not be written to. Everything saved before is safe. Make it writable, then try again.</source>
        <comment>storage.save_read_only</comment>
        <translation type="unfinished">تعذّر حفظ {file}، لأن الكتابة في {folder} غير مسموح بها. كل ما حُفظ من قبل في أمان. اجعله قابلًا للكتابة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{file} could not be saved, because there is no folder {folder}. Make it or bring it back (a drive may have been removed), then try again.</source>
        <comment>storage.save_gone</comment>
        <translation type="unfinished">تعذّر حفظ {file}، لأنه لا يوجد مجلد {folder}. أنشئه أو أعِده (ربما أُزيل قرص)، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({reason}). Everything saved before is safe. Try again.</source>
        <comment>storage.save_failed</comment>
        <translation type="unfinished">تعذّر حفظ {file} ({reason}). كل ما حُفظ من قبل في أمان. حاول مجددًا.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while hamstretch was open, so nothing was written over it. Start hamstretch again to go on from the changed file.</source>
        <comment>storage.save_changed</comment>
        <translation type="unfinished">غيّر برنامج آخر الملف {file} بينما كان hamstretch مفتوحًا، لذلك لم يُكتب شيء فوقه. شغّل hamstretch من جديد للمتابعة من الملف المتغيّر.</translation>
    </message>
    <message>
        <source>This entry holds something that could not be read back from {file}, so it was not saved. A note with unusual characters may be the cause: change it and try again.</source>
        <comment>storage.save_entry</comment>
        <translation type="unfinished">يحتوي هذا الإدخال على شيء تتعذّر قراءته مجددًا من {file}، لذلك لم يُحفظ. قد تكون ملاحظة بأحرف غير معتادة هي السبب: غيّرها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet: your log is empty.</source>
        <comment>storage.backup_empty</comment>
        <translation type="unfinished">لا شيء لنسخه احتياطيًا بعد: سجلك فارغ.</translation>
    </message>
    <message>
        <source>That did not work ({reason}). Your log is as it was. Try again.</source>
        <comment>storage.archive_failed</comment>
        <translation type="unfinished">لم ينجح ذلك ({reason}). سجلك كما كان. حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no backup named {name} in {folder}. hamstretch restore --list names them all. Your log is as it was.</source>
        <comment>storage.backup_unknown</comment>
        <translation type="unfinished">لا توجد نسخة احتياطية باسم {name} في {folder}. الأمر hamstretch restore --list يسرد أسماءها كلها. سجلك كما كان.</translation>
    </message>
    <message>
        <source>The file {file}, which may hold entries that could not be saved to your log, cannot be read. It has been kept. Your log is not affected.</source>
        <comment>storage.unsaved_unreadable</comment>
        <translation type="unfinished">لا يمكن قراءة الملف {file}، الذي قد يحتوي على إدخالات تعذّر حفظها في سجلك. تم الاحتفاظ به. لم يتأثر سجلك.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_unreadable</comment>
        <translation type="unfinished">لا يمكن قراءة {file} ({reason}). اختر ملفًا آخر. سجلك كما كان.</translation>
    </message>
    <message>
        <source>{file} is larger than {mb} MB, which no log is. Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_large</comment>
        <translation type="unfinished">حجم {file} أكبر من {mb} MB، ولا يبلغ ذلك أي سجل. اختر ملفًا آخر. سجلك كما كان.</translation>
    </message>
    <message>
        <source>{file} is no hamstretch log, backup or export, or it is damaged. Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_no_log</comment>
        <translation type="unfinished">{file} ليس سجلًا من hamstretch ولا نسخة احتياطية ولا تصديرًا، أو هو تالف. اختر ملفًا آخر. سجلك كما كان.</translation>
    </message>
    <message>
        <source>{file} was written by a newer hamstretch. Update hamstretch here, then try again. Your log is as it was.</source>
        <comment>storage.incoming_newer</comment>
        <translation type="unfinished">كُتب {file} بإصدار أحدث من hamstretch. حدّث hamstretch هنا، ثم حاول مجددًا. سجلك كما كان.</translation>
    </message>
    <message>
        <source>A session was running when hamstretch last ended, but what was kept of it cannot be read. It has been put aside as {file}. Your log is not affected.</source>
        <comment>storage.journal_damaged</comment>
        <translation type="unfinished">كانت جلسة جارية عندما أُنهي hamstretch آخر مرة، لكن لا يمكن قراءة ما حُفظ منها. وُضع جانبًا باسم {file}. لم يتأثر سجلك.</translation>
    </message>
    <message>
        <source>A session kept in {file} was begun with a newer hamstretch and cannot be continued here. It has been left for that version. Your log is not affected.</source>
        <comment>storage.journal_newer</comment>
        <translation type="unfinished">الجلسة المحفوظة في {file} بدأت بإصدار أحدث من hamstretch ولا يمكن متابعتها هنا. تُركت لذلك الإصدار. لم يتأثر سجلك.</translation>
    </message>
    <message>
        <source>What the reminders had kept, a pause for example, cannot be read. It has been put aside as {file}, and they begin anew. Your log is not affected.</source>
        <comment>storage.breaks_damaged</comment>
        <translation type="unfinished">لا يمكن قراءة ما حفظته التذكيرات، كإيقاف مؤقت مثلًا. وُضع جانبًا باسم {file}، وتبدأ من جديد. لم يتأثر سجلك.</translation>
    </message>
    <message>
        <source>The reminders' state in {file} is from a newer hamstretch. It has been left for that version, and they begin anew here. Your log is not affected.</source>
        <comment>storage.breaks_newer</comment>
        <translation type="unfinished">حالة التذكيرات في {file} من إصدار أحدث من hamstretch. تُركت لذلك الإصدار، وتبدأ التذكيرات هنا من جديد. لم يتأثر سجلك.</translation>
    </message>
    <message>
        <source>The file {file} with the reminders' state cannot be opened ({reason}). It has not been touched, and they begin anew. Your log is not affected.</source>
        <comment>storage.breaks_unreadable</comment>
        <translation type="unfinished">لا يمكن فتح الملف {file} الذي فيه حالة التذكيرات ({reason}). لم يُمَسّ، وتبدأ التذكيرات من جديد. لم يتأثر سجلك.</translation>
    </message>
    <message>
        <source>The file {file}, which may hold an unfinished session, cannot be opened ({reason}). It has not been touched. Your log is not affected.</source>
        <comment>storage.journal_unreadable</comment>
        <translation type="unfinished">لا يمكن فتح الملف {file}، الذي قد يحتوي على جلسة غير مكتملة ({reason}). لم يُمَسّ. لم يتأثر سجلك.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the usual settings are in use. The file stays as it is; when you next change a setting it is put aside under another name. Your log is not affected.</source>
        <comment>storage.settings_damaged</comment>
        <translation type="unfinished">لا يمكن قراءة الإعدادات في {file}، لذلك تُستخدم الإعدادات المعتادة. يبقى الملف كما هو؛ وعندما تغيّر إعدادًا في المرة القادمة يوضع جانبًا باسم آخر. لم يتأثر سجلك.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be opened ({reason}), so the usual settings are in use. Your log is not affected.</source>
        <comment>storage.settings_unreadable</comment>
        <translation type="unfinished">لا يمكن فتح الإعدادات في {file} ({reason})، لذلك تُستخدم الإعدادات المعتادة. لم يتأثر سجلك.</translation>
    </message>
    <message>
        <source>The settings in {file} come from a newer hamstretch. What this version knows of them is in use; when you next change a setting the file is kept under another name first.</source>
        <comment>storage.settings_newer</comment>
        <translation type="unfinished">الإعدادات في {file} من إصدار أحدث من hamstretch. يُستخدم منها ما يعرفه هذا الإصدار؛ وعند تغيير أي إعداد في المرة القادمة يُحفظ الملف أولًا باسم آخر.</translation>
    </message>
    <message>
        <source>The setting "{key}" in {file} has a value that does not fit, so its usual value is in use. All other settings are as you left them.</source>
        <comment>storage.settings_bad_value</comment>
        <translation type="unfinished">للإعداد «{key}» في {file} قيمة غير ملائمة، لذلك تُستخدم قيمته المعتادة. وكل الإعدادات الأخرى كما تركتها.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose another one with --data-dir, or check that there is room and that it may be written to.</source>
        <comment>storage.places_folder</comment>
        <translation type="unfinished">لا يمكن إنشاء المجلد {folder} ({reason}). اختر مجلدًا آخر باستخدام --data-dir، أو تأكد من وجود مساحة ومن أن الكتابة فيه مسموح بها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of your log cannot be read (numbers {entries} in {file}). They have been put into {aside} as they were, with the reasons, and are left out of every count; all other entries are fine.</source>
        <comment>storage.log_quarantined</comment>
        <extracomment>one: One entry of your log cannot be read (number {entries} in {file}). It has been put into {aside} as it was, with the reason, and is left out of every count; all other entries are fine.</extracomment>
        <translation type="unfinished">
            <numerusform>لا إدخالات تتعذّر قراءتها في سجلك (الأرقام {entries} في {file}، والموضع {aside}).</numerusform>
            <numerusform>تعذّرت قراءة إدخال واحد من سجلك (الرقم {entries} في {file}). وُضع في {aside} كما كان، مع السبب، ولا يدخل في أي حساب؛ وكل الإدخالات الأخرى سليمة.</numerusform>
            <numerusform>تعذّرت قراءة إدخالين من سجلك (الرقمان {entries} في {file}). وُضعا في {aside} كما كانا، مع السبب، ولا يدخلان في أي حساب؛ وكل الإدخالات الأخرى سليمة.</numerusform>
            <numerusform>تعذّرت قراءة {n} إدخالات من سجلك (الأرقام {entries} في {file}). وُضعت في {aside} كما كانت، مع الأسباب، ولا تدخل في أي حساب؛ وكل الإدخالات الأخرى سليمة.</numerusform>
            <numerusform>تعذّرت قراءة {n} إدخالًا من سجلك (الأرقام {entries} في {file}). وُضعت في {aside} كما كانت، مع الأسباب، ولا تدخل في أي حساب؛ وكل الإدخالات الأخرى سليمة.</numerusform>
            <numerusform>تعذّرت قراءة {n} إدخال من سجلك (الأرقام {entries} في {file}). وُضعت في {aside} كما كانت، مع الأسباب، ولا تدخل في أي حساب؛ وكل الإدخالات الأخرى سليمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of your log cannot be read (numbers {entries}). They stay in {file} untouched and are left out of every count; all other entries are fine.</source>
        <comment>storage.log_entries_aside</comment>
        <extracomment>one: One entry of your log cannot be read (number {entries}). It stays in {file} untouched and is left out of every count; all other entries are fine.</extracomment>
        <translation type="unfinished">
            <numerusform>لا إدخالات تتعذّر قراءتها في سجلك (الأرقام {entries} في {file}).</numerusform>
            <numerusform>تعذّرت قراءة إدخال واحد من سجلك (الرقم {entries}). يبقى في {file} دون مساس ولا يدخل في أي حساب؛ وكل الإدخالات الأخرى سليمة.</numerusform>
            <numerusform>تعذّرت قراءة إدخالين من سجلك (الرقمان {entries}). يبقيان في {file} دون مساس ولا يدخلان في أي حساب؛ وكل الإدخالات الأخرى سليمة.</numerusform>
            <numerusform>تعذّرت قراءة {n} إدخالات من سجلك (الأرقام {entries}). تبقى في {file} دون مساس ولا تدخل في أي حساب؛ وكل الإدخالات الأخرى سليمة.</numerusform>
            <numerusform>تعذّرت قراءة {n} إدخالًا من سجلك (الأرقام {entries}). تبقى في {file} دون مساس ولا تدخل في أي حساب؛ وكل الإدخالات الأخرى سليمة.</numerusform>
            <numerusform>تعذّرت قراءة {n} إدخال من سجلك (الأرقام {entries}). تبقى في {file} دون مساس ولا تدخل في أي حساب؛ وكل الإدخالات الأخرى سليمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, {sides}, {pain}.</source>
        <comment>summary.headline</comment>
        <translation type="unfinished">{time}، {sides}، {pain}.</translation>
    </message>
    <message>
        <source>{time}, {pain}.</source>
        <comment>summary.headline.no-holds</comment>
        <translation type="unfinished">{time}، {pain}.</translation>
    </message>
    <message>
        <source>Nothing was done this time, {pain}.</source>
        <comment>summary.headline.nothing</comment>
        <translation type="unfinished">لم يُنجز شيء هذه المرة، {pain}.</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <comment>summary.time.short</comment>
        <translation type="unfinished">أقل من دقيقة</translation>
    </message>
    <message>
        <source>Kept from a session with a break in it</source>
        <comment>summary.time.interrupted</comment>
        <translation type="unfinished">محفوظ من جلسة تخللها انقطاع</translation>
    </message>
    <message>
        <source>both sides even</source>
        <comment>summary.sides.even</comment>
        <translation type="unfinished">الجهتان متساويتان</translation>
    </message>
    <message>
        <source>{n} s more on the left</source>
        <comment>summary.sides.left</comment>
        <translation type="unfinished">اليسار أكثر بمقدار {n} ث</translation>
    </message>
    <message>
        <source>{n} s more on the right</source>
        <comment>summary.sides.right</comment>
        <translation type="unfinished">اليمين أكثر بمقدار {n} ث</translation>
    </message>
    <message>
        <source>pain {pre} → {post}</source>
        <comment>summary.pain</comment>
        <translation type="unfinished">الألم من {pre} إلى {post}</translation>
    </message>
    <message>
        <source>pain {pre} before and not asked after</source>
        <comment>summary.pain.before</comment>
        <translation type="unfinished">الألم {pre} قبلها ولم يُسأل عنه بعدها</translation>
    </message>
    <message>
        <source>pain {post} after and not asked before</source>
        <comment>summary.pain.after</comment>
        <translation type="unfinished">الألم {post} بعدها ولم يُسأل عنه قبلها</translation>
    </message>
    <message>
        <source>pain not asked</source>
        <comment>summary.pain.none</comment>
        <translation type="unfinished">لم يُسأل عن الألم</translation>
    </message>
    <message>
        <source>A break well used</source>
        <comment>summary.break.title</comment>
        <translation type="unfinished">استراحة أُحسن استغلالها</translation>
    </message>
    <message>
        <source>It adds to this week's seconds.</source>
        <comment>summary.break.text</comment>
        <translation type="unfinished">تضيف إلى ثواني هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Left out {why}: {names}.</source>
        <comment>summary.skipped</comment>
        <translation type="unfinished">استُبعد {why}: {names}.</translation>
    </message>
    <message>
        <source>Cut short {why}: {names}.</source>
        <comment>summary.cut</comment>
        <translation type="unfinished">اختُصر {why}: {names}.</translation>
    </message>
    <message>
        <source>by your choice</source>
        <comment>summary.why.none</comment>
        <translation type="unfinished">باختيارك</translation>
    </message>
    <message>
        <source>by your choice</source>
        <comment>summary.why.other</comment>
        <translation type="unfinished">باختيارك</translation>
    </message>
    <message>
        <source>for lack of time</source>
        <comment>summary.why.time</comment>
        <translation type="unfinished">لضيق الوقت</translation>
    </message>
    <message>
        <source>because of pain</source>
        <comment>summary.why.pain</comment>
        <translation type="unfinished">بسبب الألم</translation>
    </message>
    <message>
        <source>because you felt unwell</source>
        <comment>summary.why.unwell</comment>
        <translation type="unfinished">لأنك شعرت بأنك لست بخير</translation>
    </message>
    <message>
        <source>because something came up</source>
        <comment>summary.why.interrupted</comment>
        <translation type="unfinished">لأن أمرًا ما طرأ</translation>
    </message>
    <message>
        <source>because it was forgotten</source>
        <comment>summary.why.forgot</comment>
        <translation type="unfinished">بسبب النسيان</translation>
    </message>
    <message>
        <source>to stay on the safe side</source>
        <comment>summary.why.rule</comment>
        <translation type="unfinished">من باب السلامة</translation>
    </message>
    <message>
        <source>{what} ({names})</source>
        <comment>summary.rule.at</comment>
        <translation type="unfinished">{what} ({names})</translation>
    </message>
    <message>
        <source>What you told us needs help at once. Sessions stay closed until you say that you have been assessed.</source>
        <comment>summary.rule.B1</comment>
        <translation type="unfinished">ما أخبرتنا به يحتاج إلى مساعدة فورًا. تبقى الجلسات مغلقة إلى أن تقول إن حالتك قد فُحصت.</translation>
    </message>
    <message>
        <source>What you told us should be seen by a doctor today. Sessions stay closed until you say that you have been assessed.</source>
        <comment>summary.rule.B2</comment>
        <translation type="unfinished">ما أخبرتنا به ينبغي أن يراه طبيب اليوم. تبقى الجلسات مغلقة إلى أن تقول إن حالتك قد فُحصت.</translation>
    </message>
    <message>
        <source>The session before left you somewhat worse, so this one was eased.</source>
        <comment>summary.rule.A2</comment>
        <translation type="unfinished">تركتك الجلسة السابقة أسوأ قليلًا، لذلك خُفِّفت هذه الجلسة.</translation>
    </message>
    <message>
        <source>As you have a feeling in the lower leg that has been looked at before, what pulls on it most was left out and your knees stayed bent. Your plan stays on this week.</source>
        <comment>summary.rule.B6</comment>
        <translation type="unfinished">لأن لديك إحساسًا في أسفل الساق سبق أن فُحص، تُرك ما يشد عليه أكثر من غيره وبقيت ركبتاك مثنيتين. تبقى خطتك على هذا الأسبوع.</translation>
    </message>
    <message>
        <source>You had not been up for long, so there was no bending forward.</source>
        <comment>summary.rule.B7</comment>
        <translation type="unfinished">لم يكن قد مضى وقت طويل على نهوضك، لذلك لم يكن هناك انحناء إلى الأمام.</translation>
    </message>
    <message>
        <source>You felt worse than you usually do before a session, so it was one level gentler.</source>
        <comment>summary.rule.B8</comment>
        <translation type="unfinished">كنت تشعر بأنك أسوأ من المعتاد قبل الجلسة، لذلك كانت ألطف بمستوى واحد.</translation>
    </message>
    <message>
        <source>It was eased: shorter holds, a smaller range, softer knees, and only exercises that suited how you felt.</source>
        <comment>summary.rule.B10</comment>
        <translation type="unfinished">خُفِّفت الجلسة: ثبات أقصر، ومدى أصغر، وركبتان أكثر ارتخاءً، وتمارين تناسب حالتك وحدها.</translation>
    </message>
    <message>
        <source>It was the gentle set: a few easy stretches, 15 seconds twice, and no strength work. It counts as a session; your plan stays on this week.</source>
        <comment>summary.rule.B11</comment>
        <translation type="unfinished">كانت مجموعة لطيفة: بضع إطالات سهلة، 15 ثانية مرتين، ودون تمارين قوة. تُحسب جلسةً؛ وتبقى خطتك على هذا الأسبوع.</translation>
    </message>
    <message>
        <source>The session ended because of a feeling in the leg that should not be pushed. It is worth asking a doctor or a physiotherapist about it.</source>
        <comment>summary.rule.D1</comment>
        <translation type="unfinished">انتهت الجلسة بسبب إحساس في الساق لا ينبغي الاستمرار رغمه. ويجدر سؤال طبيب أو اختصاصي علاج طبيعي عنه.</translation>
    </message>
    <message>
        <source>The session ended because you felt unwell. Please ask a doctor about it.</source>
        <comment>summary.rule.D2</comment>
        <translation type="unfinished">انتهت الجلسة لأنك شعرت بأنك لست بخير. اسأل طبيبًا عن ذلك من فضلك.</translation>
    </message>
    <message>
        <source>The session ended because of chest pain. Please get help at once.</source>
        <comment>summary.rule.D2.chest</comment>
        <translation type="unfinished">انتهت الجلسة بسبب ألم في الصدر. اطلب المساعدة فورًا من فضلك.</translation>
    </message>
    <message>
        <source>It felt sharp, so this exercise and the rest in that position were left out.</source>
        <comment>summary.rule.D3</comment>
        <translation type="unfinished">كان الإحساس حادًا، لذلك استُبعد هذا التمرين وبقية التمارين في تلك الوضعية.</translation>
    </message>
    <message>
        <source>It has felt sharp in two sessions, so this exercise stays out from now on.</source>
        <comment>summary.rule.D3.remove</comment>
        <translation type="unfinished">كان الإحساس حادًا في جلستين، لذلك يبقى هذا التمرين مستبعدًا من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ended.</source>
        <comment>summary.rule.D3.end</comment>
        <translation type="unfinished">كان الإحساس حادًا للمرة الثانية، لذلك انتهت الجلسة.</translation>
    </message>
    <message>
        <source>The pain went up too far, so the session ended.</source>
        <comment>summary.rule.D4</comment>
        <translation type="unfinished">ارتفع الألم أكثر مما ينبغي، لذلك انتهت الجلسة.</translation>
    </message>
    <message>
        <source>It hurt more than before, so it was made smaller and shorter.</source>
        <comment>summary.rule.D5</comment>
        <translation type="unfinished">آلم أكثر من قبل، لذلك جُعل أصغر وأقصر.</translation>
    </message>
    <message>
        <source>It did not settle, so an easier way took its place.</source>
        <comment>summary.rule.D5.swap</comment>
        <translation type="unfinished">لم يهدأ، لذلك حلّت طريقة أسهل محله.</translation>
    </message>
    <message>
        <source>It still did not settle, so the rest of it was left out.</source>
        <comment>summary.rule.D5.skip</comment>
        <translation type="unfinished">لم يهدأ بعد، لذلك استُبعد الباقي منه.</translation>
    </message>
    <message>
        <source>There was some pain, no more than before, so you went no deeper.</source>
        <comment>summary.rule.D6</comment>
        <translation type="unfinished">كان هناك بعض الألم، ليس أكثر من قبل، لذلك لم تذهب أعمق.</translation>
    </message>
    <message>
        <source>It is in your log. No plan is running, so nothing else changes.</source>
        <comment>summary.next.no-plan</comment>
        <translation type="unfinished">هي في سجلك. لا توجد خطة جارية، لذلك لا يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>A break leaves the plan where it is.</source>
        <comment>summary.next.break</comment>
        <translation type="unfinished">الاستراحة تترك الخطة حيث هي.</translation>
    </message>
    <message>
        <source>Because this session had to be stopped, next week stays at {hold} s holds.</source>
        <comment>summary.next.held.red</comment>
        <translation type="unfinished">لأنه لزم إيقاف هذه الجلسة، يبقى الأسبوع القادم على ثبات {hold} ث.</translation>
    </message>
    <message>
        <source>This session was a little too much, so next week stays at {hold} s holds, unless you say tomorrow morning that it has settled.</source>
        <comment>summary.next.held.amber</comment>
        <translation type="unfinished">كانت هذه الجلسة أكثر من اللازم قليلًا، لذلك يبقى الأسبوع القادم على ثبات {hold} ث، ما لم تقل صباح الغد إنه هدأ.</translation>
    </message>
    <message>
        <source>This was a session with limits, so next week stays at {hold} s holds.</source>
        <comment>summary.next.held.rule</comment>
        <translation type="unfinished">كانت هذه جلسة ذات حدود، لذلك يبقى الأسبوع القادم على ثبات {hold} ث.</translation>
    </message>
    <message>
        <source>Next week stays at {hold} s holds, because of how this week has gone.</source>
        <comment>summary.next.held.before</comment>
        <translation type="unfinished">يبقى الأسبوع القادم على ثبات {hold} ث، بسبب سير هذا الأسبوع.</translation>
    </message>
    <message>
        <source>The week's sessions are done. If it ends as it went, next week asks for {hold} s holds, {reps} times on each side.</source>
        <comment>summary.next.on</comment>
        <translation type="unfinished">اكتملت جلسات الأسبوع. وإذا انتهى كما سار، يطلب الأسبوع القادم ثبات {hold} ث، وعدد المرات على كل جهة: {reps}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>summary.time</comment>
        <extracomment>one: 1 minute</extracomment>
        <translation type="unfinished">
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your level stays as it is: {n} of {of} sessions of this week are done.</source>
        <comment>summary.next.steady</comment>
        <extracomment>one: Your level stays as it is: 1 of {of} sessions of this week is done.</extracomment>
        <translation type="unfinished">
            <numerusform>يبقى مستواك كما هو: لم يُنجز شيء بعد من جلسات هذا الأسبوع، وعددها {of}.</numerusform>
            <numerusform>يبقى مستواك كما هو: أُنجزت جلسة واحدة من جلسات هذا الأسبوع، وعددها {of}.</numerusform>
            <numerusform>يبقى مستواك كما هو: أُنجزت جلستان من جلسات هذا الأسبوع، وعددها {of}.</numerusform>
            <numerusform>يبقى مستواك كما هو: أُنجزت {n} جلسات من جلسات هذا الأسبوع، وعددها {of}.</numerusform>
            <numerusform>يبقى مستواك كما هو: أُنجزت {n} جلسة من جلسات هذا الأسبوع، وعددها {of}.</numerusform>
            <numerusform>يبقى مستواك كما هو: أُنجزت {n} جلسة من جلسات هذا الأسبوع، وعددها {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning.</source>
        <comment>today.hello.morning</comment>
        <translation type="unfinished">صباح الخير.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <comment>today.hello.afternoon</comment>
        <translation type="unfinished">طاب يومك.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <comment>today.hello.evening</comment>
        <translation type="unfinished">مساء الخير.</translation>
    </message>
    <message>
        <source>Week {week} of 6 · {phase}</source>
        <comment>today.week</comment>
        <translation type="unfinished">الأسبوع {week} من 6 · {phase}</translation>
    </message>
    <message>
        <source>Beyond the six weeks · {phase}</source>
        <comment>today.week.after</comment>
        <translation type="unfinished">بعد الأسابيع الستة · {phase}</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <comment>today.routine</comment>
        <translation type="unfinished">{name} · {minutes} د</translation>
    </message>
    <message>
        <source>{count} · {props}</source>
        <comment>today.about</comment>
        <translation type="unfinished">{count} · {props}</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <comment>today.no-props</comment>
        <translation type="unfinished">لا يلزم شيء</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <comment>today.dots</comment>
        <translation type="unfinished">{done} من {of}</translation>
    </message>
    <message>
        <source>Doing less is always fine, and doing more is up to you: a short break, or a whole routine.</source>
        <comment>today.free</comment>
        <translation type="unfinished">فعل الأقل لا بأس به دائمًا، وفعل المزيد متروك لك: استراحة قصيرة، أو برنامج كامل.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>today.rest.title</comment>
        <translation type="unfinished">يوم راحة أولًا</translation>
    </message>
    <message>
        <source>Please talk this over first</source>
        <comment>today.stopped.title</comment>
        <translation type="unfinished">تحدّث عن هذا أولًا من فضلك</translation>
    </message>
    <message>
        <source>A routine on its own is still open to you; it does not move the plan.</source>
        <comment>today.paused.free</comment>
        <translation type="unfinished">يبقى البرنامج المنفرد متاحًا لك؛ وهو لا ينقل الخطة.</translation>
    </message>
    <message>
        <source>The plan stopped for a reason, and this app cannot judge what is behind it. Take it up again when a health professional has said that it is fine. It goes on at {hold} s holds, {reps} times on each side.</source>
        <comment>today.resume.read</comment>
        <translation type="unfinished">توقفت الخطة لسبب، ولا يستطيع هذا التطبيق أن يحكم على ما وراءه. استأنفها عندما يقول مختص صحي إنه لا بأس. وتتابع عند ثبات {hold} ث، وعدد المرات على كل جهة: {reps}.</translation>
    </message>
    <message>
        <source>Has somebody qualified looked at what you told the app about? Sessions open again once you say so.</source>
        <comment>today.confirm.assessed</comment>
        <translation type="unfinished">هل نظر شخص مؤهل فيما أخبرت به التطبيق؟ تُفتح الجلسات من جديد بعد أن تقول ذلك.</translation>
    </message>
    <message>
        <source>Is the feeling in your leg wholly gone? If it comes back, stop and tell the app.</source>
        <comment>today.confirm.gone</comment>
        <translation type="unfinished">هل زال الإحساس في ساقك تمامًا؟ إذا عاد فتوقف وأخبر التطبيق.</translation>
    </message>
    <message>
        <source>Has a doctor or a physiotherapist said, about this, that stretching is fine for you?</source>
        <comment>today.confirm.professional_ok</comment>
        <translation type="unfinished">هل قال طبيب أو اختصاصي علاج طبيعي، بشأن هذا، إن الإطالة لا بأس بها لك؟</translation>
    </message>
    <message>
        <source>Thank you. {what}</source>
        <comment>today.thanks</comment>
        <translation type="unfinished">شكرًا لك. {what}</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <comment>today.thanks.as-before</comment>
        <translation type="unfinished">لا شيء يحتاج إلى تغيير.</translation>
    </message>
    <message>
        <source>What for: {goal}</source>
        <comment>today.goal</comment>
        <translation type="unfinished">من أجل: {goal}</translation>
    </message>
    <message>
        <source>{sessions}, {hold} s holds, {reps} times on each side</source>
        <comment>today.coming.level</comment>
        <translation type="unfinished">{sessions}، ثبات {hold} ث، عدد المرات على كل جهة: {reps}</translation>
    </message>
    <message>
        <source>{low}–{high} sessions</source>
        <comment>today.coming.range</comment>
        <translation type="unfinished">الجلسات: من {low} إلى {high}</translation>
    </message>
    <message numerus="yes">
        <source>{n} exercises</source>
        <comment>today.exercises</comment>
        <extracomment>one: 1 exercise</extracomment>
        <translation type="unfinished">
            <numerusform>لا تمارين</numerusform>
            <numerusform>تمرين واحد</numerusform>
            <numerusform>تمرينان</numerusform>
            <numerusform>{n} تمارين</numerusform>
            <numerusform>{n} تمرينًا</numerusform>
            <numerusform>{n} تمرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} weeks</source>
        <comment>today.coming.when</comment>
        <extracomment>one: Next week</extracomment>
        <translation type="unfinished">
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>الأسبوع القادم</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد {n} أسابيع</numerusform>
            <numerusform>بعد {n} أسبوعًا</numerusform>
            <numerusform>بعد {n} أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>today.coming.sessions</comment>
        <extracomment>one: 1 session</extracomment>
        <translation type="unfinished">
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>{n} جلسات</numerusform>
            <numerusform>{n} جلسة</numerusform>
            <numerusform>{n} جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY1.label</comment>
        <translation type="unfinished">إطالة متحركة</translation>
    </message>
    <message>
        <source>Walking hamstring stretch</source>
        <comment>item.DY1.name</comment>
        <translation type="unfinished">إطالة عضلات الفخذ الخلفية مشيًا</translation>
    </message>
    <message>
        <source>Walking stretch</source>
        <comment>item.DY1.other_names.0</comment>
        <translation type="unfinished">إطالة المشي</translation>
    </message>
    <message>
        <source>Long-step walk</source>
        <comment>item.DY1.other_names.1</comment>
        <translation type="unfinished">مشي بخطى طويلة</translation>
    </message>
    <message>
        <source>An ordinary walk in which each front heel reaches a little further, so that the back of the thigh lengthens for a moment and lets go again.</source>
        <comment>item.DY1.summary</comment>
        <translation type="unfinished">مشي عادي يمتد فيه كل كعب أمامي أبعد قليلًا، فتطول خلفية الفخذ لحظة ثم ترتخي من جديد.</translation>
    </message>
    <message>
        <source>Heel a little further, then roll on.</source>
        <comment>item.DY1.cue</comment>
        <translation type="unfinished">الكعب أبعد قليلًا، ثم تابع الخطوة.</translation>
    </message>
    <message>
        <source>A brief, mild pull behind the front thigh that comes and goes with every step. Nothing should linger once the foot has rolled on.</source>
        <comment>item.DY1.feel</comment>
        <translation type="unfinished">شد قصير خفيف خلف الفخذ الأمامي يأتي ويذهب مع كل خطوة. ولا ينبغي أن يبقى شيء بعد أن تتدحرج القدم.</translation>
    </message>
    <message>
        <source>Let the breath run freely and keep it quiet enough to talk. Never hold it.</source>
        <comment>item.DY1.breathing</comment>
        <translation type="unfinished">دع النفَس يجري بحرية وأبقه هادئًا بما يكفي للكلام. لا تحبسه أبدًا.</translation>
    </message>
    <message>
        <source>Use a clear, dry floor and stay close to a wall if your balance is unsure.</source>
        <comment>item.DY1.cautions.0</comment>
        <translation type="unfinished">استخدم أرضية خالية وجافة، وابقَ قريبًا من جدار إن لم تكن واثقًا من توازنك.</translation>
    </message>
    <message>
        <source>If bending forward is not for you, keep the trunk upright and leave the small hinge out.</source>
        <comment>item.DY1.cautions.1</comment>
        <translation type="unfinished">إن كان الانحناء إلى الأمام لا يناسبك، فأبقِ الجذع مستقيمًا واترك الانثناء الصغير.</translation>
    </message>
    <message>
        <source>Stop at once if anything feels sharp, numb, tingling or runs down the leg.</source>
        <comment>item.DY1.cautions.2</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بشيء حاد أو بخدر أو بتنميل أو بشيء ينزل في الساق.</translation>
    </message>
    <message>
        <source>The source gives 10 to 15 steps per leg. The app asks for 10 in every phase and leaves 15 to those who want more.</source>
        <comment>item.DY1.resolved.0</comment>
        <translation type="unfinished">يعطي المصدر من 10 إلى 15 خطوة لكل ساق. يطلب التطبيق 10 في كل مرحلة ويترك 15 لمن يريد المزيد.</translation>
    </message>
    <message>
        <source>The hinge is small, so this is not counted as a fold; it still stays out of the first two hours after getting up, because it is not on that list.</source>
        <comment>item.DY1.resolved.1</comment>
        <translation type="unfinished">الانثناء صغير، لذلك لا يُحسب هذا انحناءً كاملًا؛ ومع ذلك يبقى خارج أول ساعتين بعد النهوض، لأنه ليس في تلك القائمة.</translation>
    </message>
    <message>
        <source>Take shorter steps beside a wall, with a hand ready to touch it.</source>
        <comment>item.DY1.easier.text</comment>
        <translation type="unfinished">خذ خطوات أقصر بجانب جدار، ويدك جاهزة للمسه.</translation>
    </message>
    <message>
        <source>Pull the toes up as the heel lands, and take up to 15 steps a leg.</source>
        <comment>item.DY1.harder.text</comment>
        <translation type="unfinished">اسحب أصابع القدم إلى أعلى عند نزول الكعب، وخذ حتى 15 خطوة لكل ساق.</translation>
    </message>
    <message>
        <source>Unhurried: about two seconds a step, counted for each leg.</source>
        <comment>item.DY1.dose.tempo</comment>
        <translation type="unfinished">دون عجلة: نحو ثانيتين لكل خطوة، ويُعدّ لكل ساق.</translation>
    </message>
    <message>
        <source>Walk a few ordinary steps with your back long and your eyes ahead.</source>
        <comment>item.DY1.steps.walk.text</comment>
        <translation type="unfinished">امشِ بضع خطوات عادية بظهر ممدود ونظر إلى الأمام.</translation>
    </message>
    <message>
        <source>Set the next front heel down slightly further than usual, with that knee straight but soft.</source>
        <comment>item.DY1.steps.reach.text</comment>
        <translation type="unfinished">ضع الكعب الأمامي التالي أبعد قليلًا من المعتاد، وركبته مستقيمة لكن مرتخية.</translation>
    </message>
    <message>
        <source>Tip forward a little from the hips, just until the back of that thigh answers.</source>
        <comment>item.DY1.steps.hinge.text</comment>
        <translation type="unfinished">انثنِ قليلًا إلى الأمام من الوركين، فقط إلى أن تستجيب خلفية ذلك الفخذ.</translation>
    </message>
    <message>
        <source>Come upright, roll over the foot and do the same with the other leg.</source>
        <comment>item.DY1.steps.roll-on.text</comment>
        <translation type="unfinished">انتصب، ودحرج القدم على الأرض، وافعل الشيء نفسه بالساق الأخرى.</translation>
    </message>
    <message>
        <source>Striding so far that you drop or sway.</source>
        <comment>item.DY1.mistakes.0.text</comment>
        <translation type="unfinished">خطوات واسعة إلى حد أن تهبط أو تتمايل.</translation>
    </message>
    <message>
        <source>Shorten the step until every landing is quiet and steady.</source>
        <comment>item.DY1.mistakes.0.fix</comment>
        <translation type="unfinished">قصّر الخطوة إلى أن يصبح كل هبوط هادئًا وثابتًا.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>item.DY1.mistakes.1.text</comment>
        <translation type="unfinished">تقويس الظهر للنزول أكثر.</translation>
    </message>
    <message>
        <source>Keep the chest open and let only the hips tip; less is enough.</source>
        <comment>item.DY1.mistakes.1.fix</comment>
        <translation type="unfinished">أبقِ الصدر مفتوحًا ودع الوركين وحدهما ينثنيان؛ والأقل يكفي.</translation>
    </message>
    <message>
        <source>Short steps by a wall</source>
        <comment>item.DY1.variants.short-step.name</comment>
        <translation type="unfinished">خطوات قصيرة بجانب جدار</translation>
    </message>
    <message>
        <source>Shorter steps, one hand close to the wall, trunk almost upright.</source>
        <comment>item.DY1.variants.short-step.change</comment>
        <translation type="unfinished">خطوات أقصر، ويد قريبة من الجدار، وجذع شبه منتصب.</translation>
    </message>
    <message>
        <source>Walk a few easy steps close to a wall, with your back long and a hand ready to touch it.</source>
        <comment>item.DY1.variants.short-step.steps.walk.text</comment>
        <translation type="unfinished">امشِ بضع خطوات سهلة قرب جدار، بظهر ممدود ويد مستعدة للمسه.</translation>
    </message>
    <message>
        <source>Set the front heel down a short step ahead, with that knee straight but soft.</source>
        <comment>item.DY1.variants.short-step.steps.reach.text</comment>
        <translation type="unfinished">ضع الكعب الأمامي على بعد خطوة قصيرة، وركبته مستقيمة لكن مرتخية.</translation>
    </message>
    <message>
        <source>Stay almost upright. Tip forward only as far as the back of that thigh answers.</source>
        <comment>item.DY1.variants.short-step.steps.hinge.text</comment>
        <translation type="unfinished">ابقَ منتصبًا تقريبًا. انثنِ إلى الأمام فقط إلى أن تستجيب خلفية ذلك الفخذ.</translation>
    </message>
    <message>
        <source>Come upright, roll over the foot and do the same with the other leg.</source>
        <comment>item.DY1.variants.short-step.steps.roll-on.text</comment>
        <translation type="unfinished">انتصب، ودحرج القدم على الأرض، وافعل الشيء نفسه بالساق الأخرى.</translation>
    </message>
    <message>
        <source>Toes-up reach</source>
        <comment>item.DY1.variants.toes-up.name</comment>
        <translation type="unfinished">مدّ مع رفع أصابع القدم</translation>
    </message>
    <message>
        <source>As the heel lands, draw the toes toward you and pause for one breath. If the calf takes over, let the foot relax.</source>
        <comment>item.DY1.variants.toes-up.change</comment>
        <translation type="unfinished">عند نزول الكعب اسحب أصابع القدم نحوك وتوقف مدة نفَس واحد. وإذا غلب شد ربلة الساق فأرخِ القدم.</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY2.label</comment>
        <translation type="unfinished">إطالة متحركة</translation>
    </message>
    <message>
        <source>Gentle leg swings</source>
        <comment>item.DY2.name</comment>
        <translation type="unfinished">أرجحة لطيفة للساق</translation>
    </message>
    <message>
        <source>Front-to-back leg swings</source>
        <comment>item.DY2.other_names.0</comment>
        <translation type="unfinished">أرجحة الساق إلى الأمام والخلف</translation>
    </message>
    <message>
        <source>Swinging leg movements</source>
        <comment>item.DY2.other_names.1</comment>
        <translation type="unfinished">حركات أرجحة الساق</translation>
    </message>
    <message>
        <source>One leg swings slowly forward and back like a pendulum while a hand rests on the wall. It serves as a moving stretch and as a warm-up.</source>
        <comment>item.DY2.summary</comment>
        <translation type="unfinished">تتأرجح ساق واحدة ببطء إلى الأمام والخلف كالبندول بينما تستند يد إلى الجدار. يصلح إطالةً متحركة وإحماءً.</translation>
    </message>
    <message>
        <source>Slow pendulum, trunk still.</source>
        <comment>item.DY2.cue</comment>
        <translation type="unfinished">بندول بطيء، والجذع ساكن.</translation>
    </message>
    <message>
        <source>Loose movement at the hip and at most a light pull behind the thigh at the front of the swing. The swing stays well short of your limit.</source>
        <comment>item.DY2.feel</comment>
        <translation type="unfinished">حركة مرتخية في الورك، وعلى الأكثر شد طفيف خلف الفخذ عند مقدمة الأرجحة. وتبقى الأرجحة بعيدة عن أقصى حدّك.</translation>
    </message>
    <message>
        <source>Breathe in your own rhythm and keep it flowing with the swing.</source>
        <comment>item.DY2.breathing</comment>
        <translation type="unfinished">تنفّس بإيقاعك الخاص ودع النفَس ينساب مع الأرجحة.</translation>
    </message>
    <message>
        <source>Stand next to something solid; leave this one out if standing on one leg is unsure.</source>
        <comment>item.DY2.cautions.0</comment>
        <translation type="unfinished">قف بجانب شيء ثابت؛ واترك هذا التمرين إن لم تكن واثقًا من الوقوف على ساق واحدة.</translation>
    </message>
    <message>
        <source>Not offered when your pain before the session is 3 or more.</source>
        <comment>item.DY2.cautions.1</comment>
        <translation type="unfinished">لا يُعرض عندما يكون ألمك قبل الجلسة 3 أو أكثر.</translation>
    </message>
    <message>
        <source>Stop if anything is sharp, numb or tingling, or if you feel light-headed.</source>
        <comment>item.DY2.cautions.2</comment>
        <translation type="unfinished">توقف إذا كان هناك أي شيء حاد أو خدر أو تنميل، أو إذا شعرت بدوار خفيف.</translation>
    </message>
    <message>
        <source>The source recommends swings and also warns against bouncing. Both hold here: the swing is slow, controlled and ends before the end of the range.</source>
        <comment>item.DY2.resolved.0</comment>
        <translation type="unfinished">يوصي المصدر بالأرجحة ويحذّر أيضًا من الارتداد. ويصح الأمران هنا: فالأرجحة بطيئة ومتحكَّم فيها وتنتهي قبل نهاية المدى.</translation>
    </message>
    <message>
        <source>Listed twice in the source, as a dynamic stretch and as a warm-up. It is one exercise with two uses.</source>
        <comment>item.DY2.resolved.1</comment>
        <translation type="unfinished">مذكور مرتين في المصدر، إطالةً متحركة وإحماءً. وهو تمرين واحد باستخدامين.</translation>
    </message>
    <message>
        <source>The source gives 10 to 15 swings per leg; the app asks for 10.</source>
        <comment>item.DY2.resolved.2</comment>
        <translation type="unfinished">يعطي المصدر من 10 إلى 15 أرجحة لكل ساق؛ ويطلب التطبيق 10.</translation>
    </message>
    <message>
        <source>March on the spot instead.</source>
        <comment>item.DY2.easier.text</comment>
        <translation type="unfinished">سِر في المكان بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Let the arc grow a little, still slow, up to 15 swings a leg.</source>
        <comment>item.DY2.harder.text</comment>
        <translation type="unfinished">دع القوس يكبر قليلًا، ببطء أيضًا، حتى 15 أرجحة لكل ساق.</translation>
    </message>
    <message>
        <source>Slow: forward and back is one, about three seconds.</source>
        <comment>item.DY2.dose.tempo</comment>
        <translation type="unfinished">ببطء: الذهاب والإياب واحدة، نحو ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with one hand on it and your weight on the leg nearer the wall.</source>
        <comment>item.DY2.steps.stand.text</comment>
        <translation type="unfinished">قف بجانبك إلى جدار، ويد عليه، ووزنك على الساق الأقرب إلى الجدار.</translation>
    </message>
    <message>
        <source>Swing the free leg forward and back from the hip, small and slow, knee soft.</source>
        <comment>item.DY2.steps.swing.text</comment>
        <translation type="unfinished">أرجِح الساق الحرة إلى الأمام والخلف من الورك، بحركة صغيرة وبطيئة، والركبة مرتخية.</translation>
    </message>
    <message>
        <source>Let the swing grow bit by bit, as far as it stays easy, and no further.</source>
        <comment>item.DY2.steps.grow.text</comment>
        <translation type="unfinished">دع الأرجحة تكبر شيئًا فشيئًا، ما دامت سهلة، لا أبعد.</translation>
    </message>
    <message>
        <source>Keep the trunk tall and quiet: the leg moves, the back does not.</source>
        <comment>item.DY2.steps.still.text</comment>
        <translation type="unfinished">أبقِ الجذع منتصبًا وهادئًا: الساق تتحرك، والظهر لا يتحرك.</translation>
    </message>
    <message>
        <source>Let the leg come to rest, turn round and take the other one.</source>
        <comment>item.DY2.steps.swap.text</comment>
        <translation type="unfinished">دع الساق تسكن، ثم استدر وخذ الأخرى.</translation>
    </message>
    <message>
        <source>Flinging the leg or bouncing at the top.</source>
        <comment>item.DY2.mistakes.0.text</comment>
        <translation type="unfinished">قذف الساق أو الارتداد في الأعلى.</translation>
    </message>
    <message>
        <source>Slow down until you could stop the leg anywhere along the way.</source>
        <comment>item.DY2.mistakes.0.fix</comment>
        <translation type="unfinished">أبطئ إلى أن يصبح بإمكانك إيقاف الساق في أي موضع من الطريق.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind.</source>
        <comment>item.DY2.mistakes.1.text</comment>
        <translation type="unfinished">تقعير أسفل الظهر عند ذهاب الساق إلى الخلف.</translation>
    </message>
    <message>
        <source>Make the backward half smaller and keep the belly lightly firm.</source>
        <comment>item.DY2.mistakes.1.fix</comment>
        <translation type="unfinished">صغّر النصف الخلفي من الحركة وأبقِ البطن مشدودًا قليلًا.</translation>
    </message>
    <message>
        <source>Larger arc</source>
        <comment>item.DY2.variants.larger-arc.name</comment>
        <translation type="unfinished">قوس أكبر</translation>
    </message>
    <message>
        <source>A wider swing at the same slow pace, still short of the end of your range.</source>
        <comment>item.DY2.variants.larger-arc.change</comment>
        <translation type="unfinished">أرجحة أوسع بالإيقاع البطيء نفسه، دون بلوغ نهاية مداك.</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY3.label</comment>
        <translation type="unfinished">إطالة متحركة</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>item.DY3.name</comment>
        <translation type="unfinished">الانسياب</translation>
    </message>
    <message>
        <source>Flow sequence</source>
        <comment>item.DY3.other_names.0</comment>
        <translation type="unfinished">تسلسل انسيابي</translation>
    </message>
    <message>
        <source>Three moves in a row without hurry: walking stretches, leg swings, then one held stretch on a chair. Four to five minutes at first.</source>
        <comment>item.DY3.summary</comment>
        <translation type="unfinished">ثلاث حركات متتالية دون عجلة: إطالات المشي، وأرجحة الساق، ثم إطالة ثابتة على كرسي. من أربع إلى خمس دقائق في البداية.</translation>
    </message>
    <message>
        <source>Walk, swing, sit and settle.</source>
        <comment>item.DY3.cue</comment>
        <translation type="unfinished">امشِ، أرجِح، اجلس واستقر.</translation>
    </message>
    <message>
        <source>Warmth first, then easy movement at the hips, and at the end one calm pull behind the thigh.</source>
        <comment>item.DY3.feel</comment>
        <translation type="unfinished">الدفء أولًا، ثم حركة سهلة في الوركين، وفي النهاية شد هادئ واحد خلف الفخذ.</translation>
    </message>
    <message>
        <source>Free while you move. In the last stretch breathe out as you tip forward, then breathe quietly.</source>
        <comment>item.DY3.breathing</comment>
        <translation type="unfinished">حرّ أثناء الحركة. وفي الإطالة الأخيرة أخرج الزفير وأنت تنثني إلى الأمام، ثم تنفّس بهدوء.</translation>
    </message>
    <message>
        <source>Have the wall and a steady chair without wheels ready before you start, so that nothing has to be fetched halfway.</source>
        <comment>item.DY3.cautions.0</comment>
        <translation type="unfinished">جهّز الجدار وكرسيًا ثابتًا بلا عجلات قبل أن تبدأ، كي لا تضطر إلى إحضار شيء في منتصف الطريق.</translation>
    </message>
    <message>
        <source>Not offered when your pain before the session is 3 or more.</source>
        <comment>item.DY3.cautions.1</comment>
        <translation type="unfinished">لا يُعرض عندما يكون ألمك قبل الجلسة 3 أو أكثر.</translation>
    </message>
    <message>
        <source>Every stop sign of the single moves counts here too.</source>
        <comment>item.DY3.cautions.2</comment>
        <translation type="unfinished">كل علامة توقف في الحركات المنفردة تنطبق هنا أيضًا.</translation>
    </message>
    <message>
        <source>The source only says that the amount varies. The app takes 10 steps and 10 swings per leg and then one stretch at the length of your phase, about four minutes in all, longer as the hold grows.</source>
        <comment>item.DY3.resolved.0</comment>
        <translation type="unfinished">لا يقول المصدر سوى إن المقدار يختلف. يأخذ التطبيق 10 خطوات و10 أرجحات لكل ساق ثم إطالة واحدة بطول مرحلتك، نحو أربع دقائق إجمالًا، وأطول مع نمو الثبات.</translation>
    </message>
    <message>
        <source>The source ends with a seated or a standing stretch. The seated one is used; the standing step stretch may take its place in a routine of your own.</source>
        <comment>item.DY3.resolved.1</comment>
        <translation type="unfinished">ينتهي المصدر بإطالة جلوس أو وقوف. تُستخدم هنا إطالة الجلوس؛ ويمكن أن تحل إطالة الدرجة وقوفًا محلها في برنامج خاص بك.</translation>
    </message>
    <message>
        <source>Only the held stretch at the end adds hamstring seconds, and it is counted there, not here.</source>
        <comment>item.DY3.resolved.2</comment>
        <translation type="unfinished">لا تضيف ثواني لعضلات الفخذ الخلفية إلا الإطالة الثابتة في النهاية، وتُحسب هناك لا هنا.</translation>
    </message>
    <message>
        <source>March on the spot in place of the swings.</source>
        <comment>item.DY3.easier.text</comment>
        <translation type="unfinished">سِر في المكان بدلًا من الأرجحة.</translation>
    </message>
    <message>
        <source>When it feels easy, go through the walk and the swings a second time before you sit.</source>
        <comment>item.DY3.harder.text</comment>
        <translation type="unfinished">عندما يصبح سهلًا، كرّر المشي والأرجحة مرة ثانية قبل أن تجلس.</translation>
    </message>
    <message>
        <source>Cross the room with walking stretches, heel reaching a little further at each step.</source>
        <comment>item.DY3.steps.walk.text</comment>
        <translation type="unfinished">اقطع الغرفة بإطالات المشي، والكعب يمتد أبعد قليلًا في كل خطوة.</translation>
    </message>
    <message>
        <source>At the wall, swing one leg slowly forward and back, then the other.</source>
        <comment>item.DY3.steps.swing.text</comment>
        <translation type="unfinished">عند الجدار أرجِح ساقًا ببطء إلى الأمام والخلف، ثم الأخرى.</translation>
    </message>
    <message>
        <source>Sit on the front of the chair and finish with one held stretch for each leg.</source>
        <comment>item.DY3.steps.hold.text</comment>
        <translation type="unfinished">اجلس على مقدمة الكرسي واختم بإطالة ثابتة واحدة لكل ساق.</translation>
    </message>
    <message>
        <source>Rushing from one part to the next.</source>
        <comment>item.DY3.mistakes.0.text</comment>
        <translation type="unfinished">التعجّل من جزء إلى التالي.</translation>
    </message>
    <message>
        <source>Take two quiet breaths at each changeover; the timer leaves room for them.</source>
        <comment>item.DY3.mistakes.0.fix</comment>
        <translation type="unfinished">خذ نفَسين هادئين عند كل انتقال؛ فالمؤقت يترك لهما متسعًا.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST1.label</comment>
        <translation type="unfinished">إطالة خلفية الفخذ</translation>
    </message>
    <message>
        <source>Standing step stretch</source>
        <comment>item.ST1.name</comment>
        <translation type="unfinished">إطالة الدرجة وقوفًا</translation>
    </message>
    <message>
        <source>Standing hamstring stretch</source>
        <comment>item.ST1.other_names.0</comment>
        <translation type="unfinished">إطالة عضلات الفخذ الخلفية وقوفًا</translation>
    </message>
    <message>
        <source>Heel-on-step stretch</source>
        <comment>item.ST1.other_names.1</comment>
        <translation type="unfinished">إطالة الكعب على درجة</translation>
    </message>
    <message>
        <source>Stand with one heel on a low step and tip forward from the hips.</source>
        <comment>item.ST1.summary</comment>
        <translation type="unfinished">قف وضع كعبًا على درجة منخفضة وانثنِ إلى الأمام من الوركين.</translation>
    </message>
    <message>
        <source>Long back. Tip from the hips. Breathe.</source>
        <comment>item.ST1.cue</comment>
        <translation type="unfinished">ظهر ممدود. انثنِ من الوركين. تنفّس.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the front thigh. A mild pull is enough; studies found no gain from pulling harder.</source>
        <comment>item.ST1.feel</comment>
        <translation type="unfinished">شد مريح في منتصف خلفية الفخذ الأمامي. الشد الخفيف يكفي؛ فلم تجد الدراسات فائدة من الشد الأقوى.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then take slow, quiet breaths and never hold your breath.</source>
        <comment>item.ST1.breathing</comment>
        <translation type="unfinished">أخرج الزفير وأنت تنثني إلى الأمام. ثم خذ أنفاسًا بطيئة هادئة ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>If your balance is unsure, keep one hand on a wall the whole time.</source>
        <comment>item.ST1.cautions.0</comment>
        <translation type="unfinished">إن لم تكن واثقًا من توازنك، فأبقِ إحدى يديك على جدار طوال الوقت.</translation>
    </message>
    <message>
        <source>When your pain is 3 or more, choose a lying or chair stretch first.</source>
        <comment>item.ST1.cautions.1</comment>
        <translation type="unfinished">عندما يكون ألمك 3 أو أكثر، اختر أولًا إطالة بالاستلقاء أو على كرسي.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST1.cautions.2</comment>
        <translation type="unfinished">مع هشاشة العظام أو كسر سابق في العمود الفقري، اسأل مختصًا صحيًا أولًا. اجعل الميل صغيرًا والظهر ممدودًا.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST1.cautions.3</comment>
        <translation type="unfinished">أجِّله إلى وقت لاحق من اليوم إن كنت قد نهضت قبل أقل من ساعتين.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST1.cautions.4</comment>
        <translation type="unfinished">إذا كان الشد في ربلة الساق فأرخِ الكاحل. وإذا بقي تحت الركبة فتوقف.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST1.cautions.5</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST1.cautions.6</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The article that describes this stretch gives no time, so the phase of the plan sets hold and repetitions. Public exercise sheets use 30 seconds three to five times; the plan reaches 30 seconds three times in its third phase.</source>
        <comment>item.ST1.resolved.0</comment>
        <translation type="unfinished">المقالة التي تصف هذه الإطالة لا تذكر وقتًا، لذلك تحدّد مرحلة الخطة الثبات والتكرارات. تستخدم نشرات التمارين العامة 30 ثانية من ثلاث إلى خمس مرات؛ وتبلغ الخطة 30 ثانية ثلاث مرات في مرحلتها الثالثة.</translation>
    </message>
    <message>
        <source>Stand tall and face a low, steady step. Place one heel on it.</source>
        <comment>item.ST1.steps.set-up.text</comment>
        <translation type="unfinished">قف منتصب القامة أمام درجة منخفضة ثابتة. ضع كعبًا واحدًا عليها.</translation>
    </message>
    <message>
        <source>Let that knee be straight but soft. Point the toes up.</source>
        <comment>item.ST1.steps.straighten.text</comment>
        <translation type="unfinished">دع تلك الركبة مستقيمة لكن مرتخية. وجّه أصابع القدم إلى أعلى.</translation>
    </message>
    <message>
        <source>Keep your back long. Tip your chest forward from the hips until you feel a mild pull behind the thigh.</source>
        <comment>item.ST1.steps.hinge.text</comment>
        <translation type="unfinished">أبقِ ظهرك ممدودًا. أمِل صدرك إلى الأمام من الوركين إلى أن تشعر بشد خفيف خلف الفخذ.</translation>
    </message>
    <message>
        <source>Stay there. Breathe out and settle. Keep both hips facing the step.</source>
        <comment>item.ST1.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. أخرج الزفير واسترخِ. أبقِ الوركين كليهما نحو الدرجة.</translation>
    </message>
    <message>
        <source>Come up tall. Step down, then change legs.</source>
        <comment>item.ST1.steps.return.text</comment>
        <translation type="unfinished">انتصب بقامتك. انزل عن الدرجة، ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>The back rounds to get lower.</source>
        <comment>item.ST1.mistakes.0.text</comment>
        <translation type="unfinished">يتقوّس الظهر للنزول أكثر.</translation>
    </message>
    <message>
        <source>Lift your chest and come up a little. Only the hips tip.</source>
        <comment>item.ST1.mistakes.0.fix</comment>
        <translation type="unfinished">ارفع صدرك واصعد قليلًا. الوركان وحدهما ينثنيان.</translation>
    </message>
    <message>
        <source>The hips turn to one side.</source>
        <comment>item.ST1.mistakes.1.text</comment>
        <translation type="unfinished">يدور الوركان إلى جهة واحدة.</translation>
    </message>
    <message>
        <source>Point both hip bones at the step.</source>
        <comment>item.ST1.mistakes.1.fix</comment>
        <translation type="unfinished">وجّه عظمتي الورك كلتيهما نحو الدرجة.</translation>
    </message>
    <message>
        <source>The step is too high.</source>
        <comment>item.ST1.mistakes.2.text</comment>
        <translation type="unfinished">الدرجة مرتفعة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Use a lower step, or put the heel on the floor.</source>
        <comment>item.ST1.mistakes.2.fix</comment>
        <translation type="unfinished">استخدم درجة أخفض، أو ضع الكعب على الأرض.</translation>
    </message>
    <message>
        <source>The front knee is pressed back and locked.</source>
        <comment>item.ST1.mistakes.3.text</comment>
        <translation type="unfinished">الركبة الأمامية مضغوطة إلى الخلف ومقفلة.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.ST1.mistakes.3.fix</comment>
        <translation type="unfinished">اثنِها قليلًا بمقدار عرض إصبع كي لا تنقفل.</translation>
    </message>
    <message>
        <source>Put the heel on the floor instead of the step, with your hands on the thigh.</source>
        <comment>item.ST1.easier.text</comment>
        <translation type="unfinished">ضع الكعب على الأرض بدلًا من الدرجة، ويداك على الفخذ.</translation>
    </message>
    <message>
        <source>Use a slightly higher step and tip a little further.</source>
        <comment>item.ST1.harder.text</comment>
        <translation type="unfinished">استخدم درجة أعلى قليلًا وانثنِ أبعد قليلًا.</translation>
    </message>
    <message>
        <source>Heel on the floor</source>
        <comment>item.ST1.variants.heel-on-floor.name</comment>
        <translation type="unfinished">الكعب على الأرض</translation>
    </message>
    <message>
        <source>The heel rests on the floor a short step in front. Both hands rest on the thigh.</source>
        <comment>item.ST1.variants.heel-on-floor.change</comment>
        <translation type="unfinished">يستقر الكعب على الأرض على بُعد خطوة قصيرة إلى الأمام. وتستقر اليدان على الفخذ.</translation>
    </message>
    <message>
        <source>Stand tall. Put one heel on the floor a short step in front of you.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.set-up.text</comment>
        <translation type="unfinished">قف منتصب القامة. ضع كعبًا على الأرض على بُعد خطوة قصيرة أمامك.</translation>
    </message>
    <message>
        <source>Let that knee be straight but soft. Point the toes up.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.straighten.text</comment>
        <translation type="unfinished">دع تلك الركبة مستقيمة لكن مرتخية. وجّه أصابع القدم إلى أعلى.</translation>
    </message>
    <message>
        <source>Rest your hands on the front thigh. Tip forward from the hips until you feel a mild pull.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.hinge.text</comment>
        <translation type="unfinished">أرِح يديك على الفخذ الأمامي. انثنِ إلى الأمام من الوركين إلى أن تشعر بشد خفيف.</translation>
    </message>
    <message>
        <source>Stay there. Breathe out and settle.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. أخرج الزفير واسترخِ.</translation>
    </message>
    <message>
        <source>Come up tall, then change legs.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.return.text</comment>
        <translation type="unfinished">انتصب بقامتك، ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST1.variants.bent-knee.name</comment>
        <translation type="unfinished">ركبة مثنية</translation>
    </message>
    <message>
        <source>Bend the front knee clearly and tip only two thirds as far.</source>
        <comment>item.ST1.variants.bent-knee.change</comment>
        <translation type="unfinished">اثنِ الركبة الأمامية بوضوح وانثنِ ثلثي المسافة فقط.</translation>
    </message>
    <message>
        <source>Stand tall and face a low, steady step. Place one heel on it.</source>
        <comment>item.ST1.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">قف منتصب القامة أمام درجة منخفضة ثابتة. ضع كعبًا واحدًا عليها.</translation>
    </message>
    <message>
        <source>Bend that knee a little, and keep the ankle loose.</source>
        <comment>item.ST1.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">اثنِ تلك الركبة قليلًا، وأبقِ الكاحل مرتخيًا.</translation>
    </message>
    <message>
        <source>Keep your back long. Tip forward from the hips, only a short way.</source>
        <comment>item.ST1.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">أبقِ ظهرك ممدودًا. انثنِ إلى الأمام من الوركين، مسافة قصيرة فقط.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Breathe out and settle.</source>
        <comment>item.ST1.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">ابقَ عند شد طفيف. أخرج الزفير واسترخِ.</translation>
    </message>
    <message>
        <source>Come up tall. Step down, then change legs.</source>
        <comment>item.ST1.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">انتصب بقامتك. انزل عن الدرجة، ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Higher step</source>
        <comment>item.ST1.variants.higher-step.name</comment>
        <translation type="unfinished">درجة أعلى</translation>
    </message>
    <message>
        <source>Use a slightly higher step and tip a little further, with the back still long.</source>
        <comment>item.ST1.variants.higher-step.change</comment>
        <translation type="unfinished">استخدم درجة أعلى قليلًا وانثنِ أبعد قليلًا، والظهر ما زال ممدودًا.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST2.label</comment>
        <translation type="unfinished">إطالة خلفية الفخذ</translation>
    </message>
    <message>
        <source>Seated chair stretch, one leg</source>
        <comment>item.ST2.name</comment>
        <translation type="unfinished">إطالة الكرسي جلوسًا، ساق واحدة</translation>
    </message>
    <message>
        <source>Seated hamstring stretch</source>
        <comment>item.ST2.other_names.0</comment>
        <translation type="unfinished">إطالة عضلات الفخذ الخلفية جلوسًا</translation>
    </message>
    <message>
        <source>Edge-of-chair stretch</source>
        <comment>item.ST2.other_names.1</comment>
        <translation type="unfinished">إطالة حافة الكرسي</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair, one leg forward on its heel, and tip from the hips.</source>
        <comment>item.ST2.summary</comment>
        <translation type="unfinished">اجلس على حافة كرسي، وساق إلى الأمام على كعبها، وانثنِ من الوركين.</translation>
    </message>
    <message>
        <source>Grow tall, tip from the hips, stay at a mild pull.</source>
        <comment>item.ST2.cue</comment>
        <translation type="unfinished">انتصب بقامتك، انثنِ من الوركين، وابقَ عند شد خفيف.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the forward thigh, not behind the knee and not in the back.</source>
        <comment>item.ST2.feel</comment>
        <translation type="unfinished">شد مريح في منتصف خلفية الفخذ الأمامي، ليس خلف الركبة وليس في الظهر.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST2.breathing</comment>
        <translation type="unfinished">أخرج الزفير وأنت تنثني إلى الأمام. ثم تنفّس ببطء وهدوء، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>Use a sturdy chair or bench without wheels.</source>
        <comment>item.ST2.cautions.0</comment>
        <translation type="unfinished">استخدم كرسيًا أو مقعدًا متينًا بلا عجلات.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST2.cautions.1</comment>
        <translation type="unfinished">مع هشاشة العظام أو كسر سابق في العمود الفقري، اسأل مختصًا صحيًا أولًا. اجعل الميل صغيرًا والظهر ممدودًا.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST2.cautions.2</comment>
        <translation type="unfinished">أجِّله إلى وقت لاحق من اليوم إن كنت قد نهضت قبل أقل من ساعتين.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST2.cautions.3</comment>
        <translation type="unfinished">إذا كان الشد في ربلة الساق فأرخِ الكاحل. وإذا بقي تحت الركبة فتوقف.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST2.cautions.4</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST2.cautions.5</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The article that describes this stretch gives no time or count, so the phase of the plan sets both.</source>
        <comment>item.ST2.resolved.0</comment>
        <translation type="unfinished">المقالة التي تصف هذه الإطالة لا تذكر وقتًا ولا عددًا، لذلك تحدّد مرحلة الخطة الاثنين.</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair. Keep one foot flat on the floor.</source>
        <comment>item.ST2.steps.set-up.text</comment>
        <translation type="unfinished">اجلس على الحافة الأمامية للكرسي. أبقِ قدمًا مسطحة على الأرض.</translation>
    </message>
    <message>
        <source>Slide the other heel forward until that knee is straight but soft. Point the toes up.</source>
        <comment>item.ST2.steps.straighten.text</comment>
        <translation type="unfinished">مرّر الكعب الآخر إلى الأمام حتى تصبح ركبته مستقيمة لكن مرتخية. وجّه أصابع القدم إلى أعلى.</translation>
    </message>
    <message>
        <source>Grow tall. Then tip forward from the hips with a long back.</source>
        <comment>item.ST2.steps.hinge.text</comment>
        <translation type="unfinished">انتصب بقامتك. ثم انثنِ إلى الأمام من الوركين بظهر ممدود.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST2.steps.hold.text</comment>
        <translation type="unfinished">توقف عند شد خفيف خلف الفخذ. ابقَ هناك وتنفّس.</translation>
    </message>
    <message>
        <source>Sit up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST2.steps.return.text</comment>
        <translation type="unfinished">اجلس منتصب القامة. أعِد القدم، ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>The back slumps.</source>
        <comment>item.ST2.mistakes.0.text</comment>
        <translation type="unfinished">يتهدّل الظهر.</translation>
    </message>
    <message>
        <source>Sit up, grow tall again, and tip less far.</source>
        <comment>item.ST2.mistakes.0.fix</comment>
        <translation type="unfinished">اعتدل في جلستك، وانتصب بقامتك من جديد، وانثنِ أقل.</translation>
    </message>
    <message>
        <source>The hands press down on the kneecap.</source>
        <comment>item.ST2.mistakes.1.text</comment>
        <translation type="unfinished">تضغط اليدان على رضفة الركبة.</translation>
    </message>
    <message>
        <source>Rest the hands on the thigh or hold the chair.</source>
        <comment>item.ST2.mistakes.1.fix</comment>
        <translation type="unfinished">أرِح اليدين على الفخذ أو أمسك الكرسي.</translation>
    </message>
    <message>
        <source>The chair rolls or slides.</source>
        <comment>item.ST2.mistakes.2.text</comment>
        <translation type="unfinished">يتدحرج الكرسي أو ينزلق.</translation>
    </message>
    <message>
        <source>Take a chair without wheels, or set it against a wall.</source>
        <comment>item.ST2.mistakes.2.fix</comment>
        <translation type="unfinished">خذ كرسيًا بلا عجلات، أو ضعه إلى جدار.</translation>
    </message>
    <message>
        <source>Bend the knee more and hold the chair with both hands.</source>
        <comment>item.ST2.easier.text</comment>
        <translation type="unfinished">اثنِ الركبة أكثر وأمسك الكرسي بكلتا يديك.</translation>
    </message>
    <message>
        <source>Tip a little further with the same long back. After that, try both legs together.</source>
        <comment>item.ST2.harder.text</comment>
        <translation type="unfinished">انثنِ أبعد قليلًا بالظهر الممدود نفسه. وبعد ذلك جرّب الساقين معًا.</translation>
    </message>
    <message>
        <source>Knee bent, hands on the chair</source>
        <comment>item.ST2.variants.bent-knee.name</comment>
        <translation type="unfinished">ركبة مثنية، اليدان على الكرسي</translation>
    </message>
    <message>
        <source>The forward knee stays bent, both hands hold the chair, and you tip only a short way.</source>
        <comment>item.ST2.variants.bent-knee.change</comment>
        <translation type="unfinished">تبقى الركبة الأمامية مثنية، وتمسك اليدان الكرسي، وتنثني مسافة قصيرة فقط.</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair. Keep one foot flat and hold the seat with both hands.</source>
        <comment>item.ST2.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">اجلس على الحافة الأمامية للكرسي. أبقِ قدمًا مسطحة وأمسك المقعد بكلتا يديك.</translation>
    </message>
    <message>
        <source>Slide the other heel a little forward. Leave that knee bent and the ankle loose.</source>
        <comment>item.ST2.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">مرّر الكعب الآخر قليلًا إلى الأمام. اترك تلك الركبة مثنية والكاحل مرتخيًا.</translation>
    </message>
    <message>
        <source>Grow tall. Tip forward from the hips, only a short way.</source>
        <comment>item.ST2.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">انتصب بقامتك. انثنِ إلى الأمام من الوركين، مسافة قصيرة فقط.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST2.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">توقف عند شد طفيف خلف الفخذ. ابقَ هناك وتنفّس.</translation>
    </message>
    <message>
        <source>Sit up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST2.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">اجلس منتصب القامة. أعِد القدم، ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST3.label</comment>
        <translation type="unfinished">إطالة خلفية الفخذ</translation>
    </message>
    <message>
        <source>Chair forward fold, two legs</source>
        <comment>item.ST3.name</comment>
        <translation type="unfinished">الانحناء إلى الأمام على كرسي، ساقان</translation>
    </message>
    <message>
        <source>Chair-assisted forward fold</source>
        <comment>item.ST3.other_names.0</comment>
        <translation type="unfinished">الانحناء إلى الأمام بمساعدة الكرسي</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair with both heels forward and tip from the hips.</source>
        <comment>item.ST3.summary</comment>
        <translation type="unfinished">اجلس على حافة كرسي والكعبان إلى الأمام وانثنِ من الوركين.</translation>
    </message>
    <message>
        <source>Long back, tip from the hips, soft knees.</source>
        <comment>item.ST3.cue</comment>
        <translation type="unfinished">ظهر ممدود، انثنِ من الوركين، ركبتان مرتخيتان.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs, much the same left and right.</source>
        <comment>item.ST3.feel</comment>
        <translation type="unfinished">شد مريح في منتصف خلفية الفخذين، متقارب في اليسار واليمين.</translation>
    </message>
    <message>
        <source>Breathe out as your hands slide down. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST3.breathing</comment>
        <translation type="unfinished">أخرج الزفير ويداك تنزلقان إلى أسفل. ثم تنفّس ببطء وهدوء، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, unless a professional has agreed.</source>
        <comment>item.ST3.cautions.0</comment>
        <translation type="unfinished">لا يناسبك مع هشاشة العظام أو كسر سابق في العمود الفقري، ما لم يوافق مختص صحي.</translation>
    </message>
    <message>
        <source>Come up slowly. If you feel dizzy when you rise, stay seated and leave this one out.</source>
        <comment>item.ST3.cautions.1</comment>
        <translation type="unfinished">انهض ببطء. وإذا شعرت بدوخة عند النهوض فابقَ جالسًا واترك هذا التمرين.</translation>
    </message>
    <message>
        <source>Use a sturdy chair without wheels, best with its back against a wall.</source>
        <comment>item.ST3.cautions.2</comment>
        <translation type="unfinished">استخدم كرسيًا متينًا بلا عجلات، والأفضل أن يكون ظهره إلى جدار.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST3.cautions.3</comment>
        <translation type="unfinished">أجِّله إلى وقت لاحق من اليوم إن كنت قد نهضت قبل أقل من ساعتين.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST3.cautions.4</comment>
        <translation type="unfinished">إذا كان الشد في ربلة الساق فأرخِ الكاحل. وإذا بقي تحت الركبة فتوقف.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST3.cautions.5</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST3.cautions.6</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The source asks for flat feet and straight knees at once, which cannot be done from a chair edge, and elsewhere it warns against locked knees. Here both heels rest forward with the toes up and the knees straight but soft. Flat feet with bent knees stay as the easier way, which mostly reaches the back and hips and is not counted as hamstring time.</source>
        <comment>item.ST3.resolved.0</comment>
        <translation type="unfinished">يطلب المصدر قدمين مسطحتين وركبتين مستقيمتين في آن واحد، وهذا لا يمكن على حافة كرسي، ويحذّر في موضع آخر من الركبتين المقفلتين. هنا يستقر الكعبان إلى الأمام وأصابع القدم إلى أعلى والركبتان مستقيمتان لكن مرتخيتان. وتبقى القدمان المسطحتان مع ثني الركبتين هي الطريقة الأسهل، وهي تصل غالبًا إلى الظهر والوركين ولا تُحسب وقتًا لعضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The source holds 15 to 30 seconds, two or three times. The phase of the plan picks the place within that range.</source>
        <comment>item.ST3.resolved.1</comment>
        <translation type="unfinished">يثبت المصدر من 15 إلى 30 ثانية، مرتين أو ثلاثًا. وتختار مرحلة الخطة الموضع ضمن هذا المدى.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Slide both heels forward, toes up, knees straight but soft.</source>
        <comment>item.ST3.steps.set-up.text</comment>
        <translation type="unfinished">اجلس على حافة الكرسي. مرّر الكعبين إلى الأمام، وأصابع القدم إلى أعلى، والركبتان مستقيمتان لكن مرتخيتان.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.steps.lengthen.text</comment>
        <translation type="unfinished">أرِح يديك على فخذيك وانتصب بقامتك.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide down your thighs.</source>
        <comment>item.ST3.steps.hinge.text</comment>
        <translation type="unfinished">انثنِ إلى الأمام من الوركين. دع يديك تنزلقان على فخذيك إلى أسفل.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind both thighs. Stay there and breathe.</source>
        <comment>item.ST3.steps.hold.text</comment>
        <translation type="unfinished">توقف عند شد خفيف خلف الفخذين. ابقَ هناك وتنفّس.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.steps.return.text</comment>
        <translation type="unfinished">ادفع فخذيك بيديك وانهض ببطء.</translation>
    </message>
    <message>
        <source>The back rounds and the head drops.</source>
        <comment>item.ST3.mistakes.0.text</comment>
        <translation type="unfinished">يتقوّس الظهر ويتدلى الرأس.</translation>
    </message>
    <message>
        <source>Come up a little, lift the chest, and tip from the hips again.</source>
        <comment>item.ST3.mistakes.0.fix</comment>
        <translation type="unfinished">اصعد قليلًا، وارفع الصدر، وانثنِ من الوركين من جديد.</translation>
    </message>
    <message>
        <source>The chair slides backwards.</source>
        <comment>item.ST3.mistakes.1.text</comment>
        <translation type="unfinished">ينزلق الكرسي إلى الخلف.</translation>
    </message>
    <message>
        <source>Set the chair against a wall.</source>
        <comment>item.ST3.mistakes.1.fix</comment>
        <translation type="unfinished">ضع الكرسي إلى جدار.</translation>
    </message>
    <message>
        <source>The knees are locked straight.</source>
        <comment>item.ST3.mistakes.2.text</comment>
        <translation type="unfinished">الركبتان مستقيمتان ومقفلتان.</translation>
    </message>
    <message>
        <source>Unlock both knees by a finger's width.</source>
        <comment>item.ST3.mistakes.2.fix</comment>
        <translation type="unfinished">اثنِ الركبتين قليلًا بمقدار عرض إصبع كي لا تنقفلا.</translation>
    </message>
    <message>
        <source>Do one leg at a time. Or keep both feet flat with the knees bent.</source>
        <comment>item.ST3.easier.text</comment>
        <translation type="unfinished">أدِّ ساقًا واحدة في كل مرة. أو أبقِ القدمين مسطحتين والركبتين مثنيتين.</translation>
    </message>
    <message>
        <source>Stay the same and hold longer, as your phase allows.</source>
        <comment>item.ST3.harder.text</comment>
        <translation type="unfinished">ابقَ على الوضع نفسه واثبت مدة أطول، بقدر ما تسمح مرحلتك.</translation>
    </message>
    <message>
        <source>Feet flat, knees bent</source>
        <comment>item.ST3.variants.feet-flat.name</comment>
        <translation type="unfinished">قدمان مسطحتان، ركبتان مثنيتان</translation>
    </message>
    <message>
        <source>Both feet stay flat and both knees bent. You feel it mostly in the back and hips.</source>
        <comment>item.ST3.variants.feet-flat.change</comment>
        <translation type="unfinished">تبقى القدمان مسطحتين والركبتان مثنيتين. وتشعر به غالبًا في الظهر والوركين.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Place both feet flat, hip-wide, knees bent.</source>
        <comment>item.ST3.variants.feet-flat.steps.set-up.text</comment>
        <translation type="unfinished">اجلس على حافة الكرسي. ضع القدمين مسطحتين بعرض الوركين والركبتان مثنيتان.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.variants.feet-flat.steps.lengthen.text</comment>
        <translation type="unfinished">أرِح يديك على فخذيك وانتصب بقامتك.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide towards your knees.</source>
        <comment>item.ST3.variants.feet-flat.steps.hinge.text</comment>
        <translation type="unfinished">انثنِ إلى الأمام من الوركين. دع يديك تنزلقان نحو ركبتيك.</translation>
    </message>
    <message>
        <source>Stop where it feels comfortable. Stay there and breathe.</source>
        <comment>item.ST3.variants.feet-flat.steps.hold.text</comment>
        <translation type="unfinished">توقف حيث تشعر بالراحة. ابقَ هناك وتنفّس.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.variants.feet-flat.steps.return.text</comment>
        <translation type="unfinished">ادفع فخذيك بيديك وانهض ببطء.</translation>
    </message>
    <message>
        <source>Heels forward, knees bent</source>
        <comment>item.ST3.variants.bent-knee.name</comment>
        <translation type="unfinished">الكعبان إلى الأمام، ركبتان مثنيتان</translation>
    </message>
    <message>
        <source>Heels rest only a little forward, the knees stay bent, and you tip two thirds as far.</source>
        <comment>item.ST3.variants.bent-knee.change</comment>
        <translation type="unfinished">يستقر الكعبان إلى الأمام قليلًا فقط، وتبقى الركبتان مثنيتين، وتنثني ثلثي المسافة.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Slide both heels a little forward. Leave the knees bent and the ankles loose.</source>
        <comment>item.ST3.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">اجلس على حافة الكرسي. مرّر الكعبين قليلًا إلى الأمام. اترك الركبتين مثنيتين والكاحلين مرتخيين.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.variants.bent-knee.steps.lengthen.text</comment>
        <translation type="unfinished">أرِح يديك على فخذيك وانتصب بقامتك.</translation>
    </message>
    <message>
        <source>Tip forward from the hips, only a short way.</source>
        <comment>item.ST3.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">انثنِ إلى الأمام من الوركين، مسافة قصيرة فقط.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind both thighs. Stay there and breathe.</source>
        <comment>item.ST3.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">توقف عند شد طفيف خلف الفخذين. ابقَ هناك وتنفّس.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">ادفع فخذيك بيديك وانهض ببطء.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST4.label</comment>
        <translation type="unfinished">إطالة خلفية الفخذ</translation>
    </message>
    <message>
        <source>Single-leg seated floor stretch</source>
        <comment>item.ST4.name</comment>
        <translation type="unfinished">إطالة ساق واحدة جلوسًا على الأرض</translation>
    </message>
    <message>
        <source>Single leg seated stretch</source>
        <comment>item.ST4.other_names.0</comment>
        <translation type="unfinished">إطالة ساق واحدة جلوسًا</translation>
    </message>
    <message>
        <source>Modified hurdler stretch</source>
        <comment>item.ST4.other_names.1</comment>
        <translation type="unfinished">إطالة عدّاء الحواجز المعدّلة</translation>
    </message>
    <message>
        <source>Sit on the floor with one leg long, the other folded in, and lean with a flat back.</source>
        <comment>item.ST4.summary</comment>
        <translation type="unfinished">اجلس على الأرض وساق ممدودة والأخرى مطوية إلى الداخل، ومِل بظهر مستوٍ.</translation>
    </message>
    <message>
        <source>Flat back. Lean towards the long leg. Breathe.</source>
        <comment>item.ST4.cue</comment>
        <translation type="unfinished">ظهر مستوٍ. مِل نحو الساق الممدودة. تنفّس.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the long leg's thigh.</source>
        <comment>item.ST4.feel</comment>
        <translation type="unfinished">شد مريح في منتصف خلفية فخذ الساق الممدودة.</translation>
    </message>
    <message>
        <source>Breathe out as you lean. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST4.breathing</comment>
        <translation type="unfinished">أخرج الزفير وأنت تميل. ثم تنفّس ببطء وهدوء، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>Leave it out if the folded leg hurts at the knee or hip.</source>
        <comment>item.ST4.cautions.0</comment>
        <translation type="unfinished">اتركه إذا آلمتك الساق المطوية عند الركبة أو الورك.</translation>
    </message>
    <message>
        <source>When your pain is 3 or more, do the lying strap stretch instead.</source>
        <comment>item.ST4.cautions.1</comment>
        <translation type="unfinished">عندما يكون ألمك 3 أو أكثر، أدِّ إطالة الاستلقاء بالحزام بدلًا منه.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, unless a professional has agreed.</source>
        <comment>item.ST4.cautions.2</comment>
        <translation type="unfinished">لا يناسبك مع هشاشة العظام أو كسر سابق في العمود الفقري، ما لم يوافق مختص صحي.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST4.cautions.3</comment>
        <translation type="unfinished">أجِّله إلى وقت لاحق من اليوم إن كنت قد نهضت قبل أقل من ساعتين.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST4.cautions.4</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST4.cautions.5</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The source holds 15 to 30 seconds a leg and leaves out how often; its general rule is two or three times. The phase of the plan sets both.</source>
        <comment>item.ST4.resolved.0</comment>
        <translation type="unfinished">يثبت المصدر من 15 إلى 30 ثانية لكل ساق ولا يذكر عدد المرات؛ وقاعدته العامة مرتان أو ثلاث. وتحدّد مرحلة الخطة الاثنين.</translation>
    </message>
    <message>
        <source>Sit on the mat with one leg straight, knee soft. Bring the other sole to the inside of that thigh.</source>
        <comment>item.ST4.steps.set-up.text</comment>
        <translation type="unfinished">اجلس على البساط وساق واحدة مستقيمة وركبتها مرتخية. قرّب باطن القدم الأخرى إلى باطن ذلك الفخذ.</translation>
    </message>
    <message>
        <source>Sit tall. Roll the top of your pelvis forward.</source>
        <comment>item.ST4.steps.lengthen.text</comment>
        <translation type="unfinished">اجلس منتصب القامة. أمِل أعلى حوضك إلى الأمام.</translation>
    </message>
    <message>
        <source>Keep your back flat and lean towards the straight leg.</source>
        <comment>item.ST4.steps.hinge.text</comment>
        <translation type="unfinished">أبقِ ظهرك مستويًا ومِل نحو الساق المستقيمة.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.steps.hold.text</comment>
        <translation type="unfinished">توقف عند شد خفيف خلف الفخذ. ابقَ هناك وتنفّس.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up. Then change legs.</source>
        <comment>item.ST4.steps.return.text</comment>
        <translation type="unfinished">أعِد يديك خطوة خطوة واعتدل جالسًا. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>The back rounds to reach the toes.</source>
        <comment>item.ST4.mistakes.0.text</comment>
        <translation type="unfinished">يتقوّس الظهر للوصول إلى أصابع القدم.</translation>
    </message>
    <message>
        <source>Forget the toes. Rest your hands on the shin and keep your chest open.</source>
        <comment>item.ST4.mistakes.0.fix</comment>
        <translation type="unfinished">انسَ أصابع القدم. أرِح يديك على قصبة الساق وأبقِ صدرك مفتوحًا.</translation>
    </message>
    <message>
        <source>The hip on the bent-knee side lifts.</source>
        <comment>item.ST4.mistakes.1.text</comment>
        <translation type="unfinished">يرتفع الورك في جهة الركبة المثنية.</translation>
    </message>
    <message>
        <source>Sit evenly on both sides, on a cushion if that helps.</source>
        <comment>item.ST4.mistakes.1.fix</comment>
        <translation type="unfinished">اجلس بالتساوي على الجهتين، على وسادة إن كان ذلك يساعد.</translation>
    </message>
    <message>
        <source>Sit on a cushion and loop a strap round the foot.</source>
        <comment>item.ST4.easier.text</comment>
        <translation type="unfinished">اجلس على وسادة ولفّ حزامًا حول القدم.</translation>
    </message>
    <message>
        <source>Lean a little longer and lower with the same flat back.</source>
        <comment>item.ST4.harder.text</comment>
        <translation type="unfinished">مِل أبعد وأخفض قليلًا بالظهر المستوي نفسه.</translation>
    </message>
    <message>
        <source>On a cushion, with a strap</source>
        <comment>item.ST4.variants.on-cushion.name</comment>
        <translation type="unfinished">على وسادة، مع حزام</translation>
    </message>
    <message>
        <source>Sit on a firm cushion and hold a strap looped round the foot, so that the back can stay long.</source>
        <comment>item.ST4.variants.on-cushion.change</comment>
        <translation type="unfinished">اجلس على وسادة متماسكة وأمسك حزامًا ملفوفًا حول القدم، كي يبقى الظهر ممدودًا.</translation>
    </message>
    <message>
        <source>Sit on a firm cushion. Put one leg straight with a strap round the foot. Fold the other leg in.</source>
        <comment>item.ST4.variants.on-cushion.steps.set-up.text</comment>
        <translation type="unfinished">اجلس على وسادة متماسكة. مُدّ ساقًا مستقيمة مع حزام حول القدم. اطوِ الساق الأخرى إلى الداخل.</translation>
    </message>
    <message>
        <source>Hold the strap with both hands and sit tall.</source>
        <comment>item.ST4.variants.on-cushion.steps.lengthen.text</comment>
        <translation type="unfinished">أمسك الحزام بكلتا يديك واجلس منتصب القامة.</translation>
    </message>
    <message>
        <source>Lean towards the straight leg with a flat back. Let the strap take up the slack.</source>
        <comment>item.ST4.variants.on-cushion.steps.hinge.text</comment>
        <translation type="unfinished">مِل نحو الساق المستقيمة بظهر مستوٍ. شُدّ ما ارتخى من الحزام.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.variants.on-cushion.steps.hold.text</comment>
        <translation type="unfinished">توقف عند شد خفيف خلف الفخذ. ابقَ هناك وتنفّس.</translation>
    </message>
    <message>
        <source>Let the strap go loose and sit up. Then change legs.</source>
        <comment>item.ST4.variants.on-cushion.steps.return.text</comment>
        <translation type="unfinished">أرخِ الحزام واعتدل جالسًا. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST4.variants.bent-knee.name</comment>
        <translation type="unfinished">ركبة مثنية</translation>
    </message>
    <message>
        <source>The long leg's knee stays bent, with a rolled towel under it if you like, and you lean two thirds as far.</source>
        <comment>item.ST4.variants.bent-knee.change</comment>
        <translation type="unfinished">تبقى ركبة الساق الممدودة مثنية، مع منشفة ملفوفة تحتها إن أردت، وتميل ثلثي المسافة.</translation>
    </message>
    <message>
        <source>Sit on the mat with one leg in front, its knee bent over a rolled towel. Fold the other leg in.</source>
        <comment>item.ST4.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">اجلس على البساط وساق واحدة أمامك وركبتها مثنية فوق منشفة ملفوفة. اطوِ الساق الأخرى إلى الداخل.</translation>
    </message>
    <message>
        <source>Sit tall. Roll the top of your pelvis forward.</source>
        <comment>item.ST4.variants.bent-knee.steps.lengthen.text</comment>
        <translation type="unfinished">اجلس منتصب القامة. أمِل أعلى حوضك إلى الأمام.</translation>
    </message>
    <message>
        <source>Lean towards the front leg with a flat back, only a short way.</source>
        <comment>item.ST4.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">مِل نحو الساق الأمامية بظهر مستوٍ، مسافة قصيرة فقط.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">توقف عند شد طفيف خلف الفخذ. ابقَ هناك وتنفّس.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up. Then change legs.</source>
        <comment>item.ST4.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">أعِد يديك خطوة خطوة واعتدل جالسًا. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST5.label</comment>
        <translation type="unfinished">إطالة خلفية الفخذ</translation>
    </message>
    <message>
        <source>Office-chair leg extension stretch</source>
        <comment>item.ST5.name</comment>
        <translation type="unfinished">إطالة مدّ الساق على كرسي المكتب</translation>
    </message>
    <message>
        <source>Desk hamstring stretch</source>
        <comment>item.ST5.other_names.0</comment>
        <translation type="unfinished">إطالة عضلات الفخذ الخلفية عند المكتب</translation>
    </message>
    <message>
        <source>Lumbar-support chair stretch</source>
        <comment>item.ST5.other_names.1</comment>
        <translation type="unfinished">إطالة الكرسي مع إسناد أسفل الظهر</translation>
    </message>
    <message>
        <source>At your desk, straighten one knee in front of you and lean very slightly from the hips.</source>
        <comment>item.ST5.summary</comment>
        <translation type="unfinished">عند مكتبك افرد ركبة واحدة أمامك ومِل ميلًا بسيطًا جدًا من الوركين.</translation>
    </message>
    <message>
        <source>Sit tall, knee soft, lean only a little.</source>
        <comment>item.ST5.cue</comment>
        <translation type="unfinished">اجلس منتصبًا، الركبة مرتخية، ومِل قليلًا فقط.</translation>
    </message>
    <message>
        <source>A light, comfortable pull in the back of the lifted thigh. Nothing should tingle.</source>
        <comment>item.ST5.feel</comment>
        <translation type="unfinished">شد طفيف مريح في خلفية الفخذ المرفوع. ولا ينبغي أن يحدث أي تنميل.</translation>
    </message>
    <message>
        <source>Breathe out as the knee straightens. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST5.breathing</comment>
        <translation type="unfinished">أخرج الزفير والركبة تستقيم. ثم تنفّس ببطء وهدوء، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>A straight knee with a forward lean can also put tension on the nerve at the back of the leg. Any tingle means stop.</source>
        <comment>item.ST5.cautions.0</comment>
        <translation type="unfinished">الركبة المستقيمة مع الميل إلى الأمام قد تضع شدًا على العصب في الجهة الخلفية من الساق أيضًا. أي تنميل يعني التوقف.</translation>
    </message>
    <message>
        <source>Lock the wheels, or push the chair back against something solid.</source>
        <comment>item.ST5.cautions.1</comment>
        <translation type="unfinished">ثبّت العجلات، أو ادفع الكرسي إلى الخلف نحو شيء ثابت.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST5.cautions.2</comment>
        <translation type="unfinished">مع هشاشة العظام أو كسر سابق في العمود الفقري، اسأل مختصًا صحيًا أولًا. اجعل الميل صغيرًا والظهر ممدودًا.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST5.cautions.3</comment>
        <translation type="unfinished">أجِّله إلى وقت لاحق من اليوم إن كنت قد نهضت قبل أقل من ساعتين.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST5.cautions.4</comment>
        <translation type="unfinished">إذا كان الشد في ربلة الساق فأرخِ الكاحل. وإذا بقي تحت الركبة فتوقف.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST5.cautions.5</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST5.cautions.6</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The source gives no time. Here it is a short desk hold of 10 to 15 seconds, two or three times on each leg.</source>
        <comment>item.ST5.resolved.0</comment>
        <translation type="unfinished">لا يذكر المصدر وقتًا. هنا ثبات قصير عند المكتب من 10 إلى 15 ثانية، مرتين أو ثلاثًا على كل ساق.</translation>
    </message>
    <message>
        <source>The source straightens both legs together. Here one leg works at a time, so that the time for each leg is kept apart.</source>
        <comment>item.ST5.resolved.1</comment>
        <translation type="unfinished">يفرد المصدر الساقين معًا. هنا تعمل ساق واحدة في كل مرة، كي يُحسب وقت كل ساق على حدة.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit with both feet on the floor and your lower back supported.</source>
        <comment>item.ST5.steps.set-up.text</comment>
        <translation type="unfinished">تأكد من أن الكرسي لا يتدحرج. اجلس والقدمان على الأرض وأسفل ظهرك مسنود.</translation>
    </message>
    <message>
        <source>Slowly straighten one knee out in front of you. Stop before it locks.</source>
        <comment>item.ST5.steps.straighten.text</comment>
        <translation type="unfinished">افرد ركبة واحدة أمامك ببطء. توقف قبل أن تنقفل.</translation>
    </message>
    <message>
        <source>Lean slightly forward from the hips, with a long back.</source>
        <comment>item.ST5.steps.hinge.text</comment>
        <translation type="unfinished">مِل قليلًا إلى الأمام من الوركين، بظهر ممدود.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.steps.hold.text</comment>
        <translation type="unfinished">ابقَ عند شد طفيف. أبقِ الكاحل مرتاحًا وتنفّس.</translation>
    </message>
    <message>
        <source>Sit back and lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.steps.return.text</comment>
        <translation type="unfinished">ارجع بجلستك وأنزل الساق ببطء. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>The back slumps into the chair.</source>
        <comment>item.ST5.mistakes.0.text</comment>
        <translation type="unfinished">يتهدّل الظهر في الكرسي.</translation>
    </message>
    <message>
        <source>Sit right back, grow tall, and lean less.</source>
        <comment>item.ST5.mistakes.0.fix</comment>
        <translation type="unfinished">اجلس إلى آخر الكرسي، وانتصب بقامتك، ومِل أقل.</translation>
    </message>
    <message>
        <source>The knee snaps straight.</source>
        <comment>item.ST5.mistakes.1.text</comment>
        <translation type="unfinished">تنفرد الركبة فجأة.</translation>
    </message>
    <message>
        <source>Take about three slow seconds to lift the foot.</source>
        <comment>item.ST5.mistakes.1.fix</comment>
        <translation type="unfinished">خذ نحو ثلاث ثوانٍ بطيئة لرفع القدم.</translation>
    </message>
    <message>
        <source>The chair rolls away.</source>
        <comment>item.ST5.mistakes.2.text</comment>
        <translation type="unfinished">يتدحرج الكرسي بعيدًا.</translation>
    </message>
    <message>
        <source>Lock the wheels or brace the chair against a wall or desk.</source>
        <comment>item.ST5.mistakes.2.fix</comment>
        <translation type="unfinished">ثبّت العجلات أو أسند الكرسي إلى جدار أو مكتب.</translation>
    </message>
    <message>
        <source>Stay back in the chair and leave out the lean.</source>
        <comment>item.ST5.easier.text</comment>
        <translation type="unfinished">ابقَ مستندًا إلى الكرسي واترك الميل.</translation>
    </message>
    <message>
        <source>Draw the toes up, with the same small lean.</source>
        <comment>item.ST5.harder.text</comment>
        <translation type="unfinished">اسحب أصابع القدم إلى أعلى، مع الميل الصغير نفسه.</translation>
    </message>
    <message>
        <source>No lean</source>
        <comment>item.ST5.variants.no-lean.name</comment>
        <translation type="unfinished">دون ميل</translation>
    </message>
    <message>
        <source>One leg only, back against the chair, no lean at all.</source>
        <comment>item.ST5.variants.no-lean.change</comment>
        <translation type="unfinished">ساق واحدة فقط، والظهر إلى الكرسي، دون أي ميل.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit right back with both feet on the floor.</source>
        <comment>item.ST5.variants.no-lean.steps.set-up.text</comment>
        <translation type="unfinished">تأكد من أن الكرسي لا يتدحرج. اجلس إلى آخره والقدمان على الأرض.</translation>
    </message>
    <message>
        <source>Slowly lift one foot and straighten that knee as far as is easy.</source>
        <comment>item.ST5.variants.no-lean.steps.straighten.text</comment>
        <translation type="unfinished">ارفع قدمًا ببطء وافرد ركبتها بقدر ما يسهل.</translation>
    </message>
    <message>
        <source>Stay there against the backrest. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.variants.no-lean.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك مستندًا إلى ظهر الكرسي. أبقِ الكاحل مرتاحًا وتنفّس.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.variants.no-lean.steps.return.text</comment>
        <translation type="unfinished">أنزل الساق ببطء. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST5.variants.bent-knee.name</comment>
        <translation type="unfinished">ركبة مثنية</translation>
    </message>
    <message>
        <source>Lift the foot only until the knee is two thirds straight, with your back against the chair.</source>
        <comment>item.ST5.variants.bent-knee.change</comment>
        <translation type="unfinished">ارفع القدم فقط إلى أن تنفرد الركبة بمقدار الثلثين، وظهرك إلى الكرسي.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit right back with both feet on the floor.</source>
        <comment>item.ST5.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">تأكد من أن الكرسي لا يتدحرج. اجلس إلى آخره والقدمان على الأرض.</translation>
    </message>
    <message>
        <source>Slowly lift one foot a little. Leave that knee bent.</source>
        <comment>item.ST5.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">ارفع قدمًا قليلًا ببطء. اترك تلك الركبة مثنية.</translation>
    </message>
    <message>
        <source>Stay there against the backrest. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك مستندًا إلى ظهر الكرسي. أبقِ الكاحل مرتاحًا وتنفّس.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">أنزل الساق ببطء. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Toes up</source>
        <comment>item.ST5.variants.toes-up.name</comment>
        <translation type="unfinished">أصابع القدم إلى أعلى</translation>
    </message>
    <message>
        <source>Draw the toes gently up towards you and keep the small lean. Let go at the first tingle.</source>
        <comment>item.ST5.variants.toes-up.change</comment>
        <translation type="unfinished">اسحب أصابع القدم برفق إلى أعلى نحوك وأبقِ الميل الصغير. أرخِ عند أول تنميل.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST6.label</comment>
        <translation type="unfinished">إطالة خلفية الفخذ</translation>
    </message>
    <message>
        <source>Wall-corner stretch</source>
        <comment>item.ST6.name</comment>
        <translation type="unfinished">إطالة زاوية الجدار</translation>
    </message>
    <message>
        <source>Wall corner hip hinge</source>
        <comment>item.ST6.other_names.0</comment>
        <translation type="unfinished">الانثناء من الوركين عند زاوية الجدار</translation>
    </message>
    <message>
        <source>Face a corner, hands on both walls, and send your hips back with a flat back.</source>
        <comment>item.ST6.summary</comment>
        <translation type="unfinished">قف أمام زاوية، واليدان على الجدارين، وادفع وركيك إلى الخلف بظهر مستوٍ.</translation>
    </message>
    <message>
        <source>Hips back, back flat, shoulders easy.</source>
        <comment>item.ST6.cue</comment>
        <translation type="unfinished">الوركان إلى الخلف، الظهر مستوٍ، الكتفان مرتاحان.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs.</source>
        <comment>item.ST6.feel</comment>
        <translation type="unfinished">شد مريح في منتصف خلفية الفخذين.</translation>
    </message>
    <message>
        <source>Breathe out as your hips go back. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST6.breathing</comment>
        <translation type="unfinished">أخرج الزفير ووركاك يذهبان إلى الخلف. ثم تنفّس ببطء وهدوء، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>Leave it out if your shoulders hurt.</source>
        <comment>item.ST6.cautions.0</comment>
        <translation type="unfinished">اتركه إن كان كتفاك يؤلمانك.</translation>
    </message>
    <message>
        <source>Stand where your feet cannot slip, and not in socks.</source>
        <comment>item.ST6.cautions.1</comment>
        <translation type="unfinished">قف حيث لا يمكن أن تنزلق قدماك، ولا تقف بالجوارب.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST6.cautions.2</comment>
        <translation type="unfinished">مع هشاشة العظام أو كسر سابق في العمود الفقري، اسأل مختصًا صحيًا أولًا. اجعل الميل صغيرًا والظهر ممدودًا.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST6.cautions.3</comment>
        <translation type="unfinished">أجِّله إلى وقت لاحق من اليوم إن كنت قد نهضت قبل أقل من ساعتين.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST6.cautions.4</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST6.cautions.5</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The source only says to put the hands on both walls and lean forward, which as written stretches the chest and calves. Here the hips go back instead, with a flat back, so that the back of the thighs is reached.</source>
        <comment>item.ST6.resolved.0</comment>
        <translation type="unfinished">لا يقول المصدر سوى وضع اليدين على الجدارين والميل إلى الأمام، وهو كما كُتب يطيل الصدر وربلتي الساقين. هنا يذهب الوركان إلى الخلف بدلًا من ذلك، بظهر مستوٍ، كي تصل الإطالة إلى خلفية الفخذين.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds three times from the first day and elsewhere starts at 15 seconds. The phase of the plan decides; 30 seconds is the ceiling.</source>
        <comment>item.ST6.resolved.1</comment>
        <translation type="unfinished">يثبت المصدر 30 ثانية ثلاث مرات من اليوم الأول ويبدأ في موضع آخر من 15 ثانية. مرحلة الخطة هي التي تقرر؛ و30 ثانية هي السقف.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.steps.set-up.text</comment>
        <translation type="unfinished">قف مواجهًا زاوية، على بُعد خطوة تقريبًا. ضع قدميك بعرض الوركين.</translation>
    </message>
    <message>
        <source>Rest your hands at chest height, one on each wall.</source>
        <comment>item.ST6.steps.reach.text</comment>
        <translation type="unfinished">أرِح يديك على ارتفاع الصدر، واحدة على كل جدار.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips back until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.steps.hinge.text</comment>
        <translation type="unfinished">أرخِ ركبتيك. ادفع وركيك إلى الخلف إلى أن تشعر بشد خفيف خلف الفخذين.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك بظهر ممدود من الرأس إلى العصعص. تنفّس.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.steps.return.text</comment>
        <translation type="unfinished">اخطُ بقدميك نحو الزاوية وقف منتصبًا.</translation>
    </message>
    <message>
        <source>The back rounds.</source>
        <comment>item.ST6.mistakes.0.text</comment>
        <translation type="unfinished">يتقوّس الظهر.</translation>
    </message>
    <message>
        <source>Move the hips less far back and look at the floor a little ahead of you.</source>
        <comment>item.ST6.mistakes.0.fix</comment>
        <translation type="unfinished">قلّل رجوع الوركين وانظر إلى الأرض أمامك قليلًا.</translation>
    </message>
    <message>
        <source>The shoulders creep up to the ears.</source>
        <comment>item.ST6.mistakes.1.text</comment>
        <translation type="unfinished">يزحف الكتفان نحو الأذنين.</translation>
    </message>
    <message>
        <source>Slide the shoulders down, or put the hands higher.</source>
        <comment>item.ST6.mistakes.1.fix</comment>
        <translation type="unfinished">أنزل الكتفين، أو ضع اليدين أعلى.</translation>
    </message>
    <message>
        <source>Put your hands higher on the walls and push the hips back less.</source>
        <comment>item.ST6.easier.text</comment>
        <translation type="unfinished">ضع يديك أعلى على الجدارين وادفع الوركين إلى الخلف أقل.</translation>
    </message>
    <message>
        <source>Put your hands lower and send the hips further back.</source>
        <comment>item.ST6.harder.text</comment>
        <translation type="unfinished">ضع يديك أخفض وأرسل الوركين إلى الخلف أبعد.</translation>
    </message>
    <message>
        <source>Hands higher</source>
        <comment>item.ST6.variants.hands-higher.name</comment>
        <translation type="unfinished">اليدان أعلى</translation>
    </message>
    <message>
        <source>Hands rest on the walls at shoulder height or a little above, and the hips go back only a short way.</source>
        <comment>item.ST6.variants.hands-higher.change</comment>
        <translation type="unfinished">تستقر اليدان على الجدارين عند ارتفاع الكتفين أو أعلى قليلًا، ويرجع الوركان مسافة قصيرة فقط.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.hands-higher.steps.set-up.text</comment>
        <translation type="unfinished">قف مواجهًا زاوية، على بُعد خطوة تقريبًا. ضع قدميك بعرض الوركين.</translation>
    </message>
    <message>
        <source>Rest your hands at shoulder height or a little above, one on each wall.</source>
        <comment>item.ST6.variants.hands-higher.steps.reach.text</comment>
        <translation type="unfinished">أرِح يديك على ارتفاع الكتفين أو أعلى قليلًا، واحدة على كل جدار.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips back a short way, until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.variants.hands-higher.steps.hinge.text</comment>
        <translation type="unfinished">أرخِ ركبتيك. ادفع وركيك إلى الخلف مسافة قصيرة، إلى أن تشعر بشد خفيف خلف الفخذين.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.variants.hands-higher.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك بظهر ممدود من الرأس إلى العصعص. تنفّس.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.hands-higher.steps.return.text</comment>
        <translation type="unfinished">اخطُ بقدميك نحو الزاوية وقف منتصبًا.</translation>
    </message>
    <message>
        <source>Knees bent</source>
        <comment>item.ST6.variants.bent-knee.name</comment>
        <translation type="unfinished">ركبتان مثنيتان</translation>
    </message>
    <message>
        <source>Bend both knees clearly and push the hips back two thirds as far.</source>
        <comment>item.ST6.variants.bent-knee.change</comment>
        <translation type="unfinished">اثنِ الركبتين بوضوح وادفع الوركين إلى الخلف ثلثي المسافة.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">قف مواجهًا زاوية، على بُعد خطوة تقريبًا. ضع قدميك بعرض الوركين.</translation>
    </message>
    <message>
        <source>Rest your hands at chest height, one on each wall.</source>
        <comment>item.ST6.variants.bent-knee.steps.reach.text</comment>
        <translation type="unfinished">أرِح يديك على ارتفاع الصدر، واحدة على كل جدار.</translation>
    </message>
    <message>
        <source>Bend your knees a little. Push your hips back, only a short way.</source>
        <comment>item.ST6.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">اثنِ ركبتيك قليلًا. ادفع وركيك إلى الخلف، مسافة قصيرة فقط.</translation>
    </message>
    <message>
        <source>Stay at a light pull with a long back. Breathe.</source>
        <comment>item.ST6.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">ابقَ عند شد طفيف بظهر ممدود. تنفّس.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">اخطُ بقدميك نحو الزاوية وقف منتصبًا.</translation>
    </message>
    <message>
        <source>Hands lower</source>
        <comment>item.ST6.variants.hands-lower.name</comment>
        <translation type="unfinished">اليدان أخفض</translation>
    </message>
    <message>
        <source>Hands rest on the walls below chest height and the hips go further back, with the back still flat.</source>
        <comment>item.ST6.variants.hands-lower.change</comment>
        <translation type="unfinished">تستقر اليدان على الجدارين تحت ارتفاع الصدر ويرجع الوركان أبعد، والظهر ما زال مستويًا.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.hands-lower.steps.set-up.text</comment>
        <translation type="unfinished">قف مواجهًا زاوية، على بُعد خطوة تقريبًا. ضع قدميك بعرض الوركين.</translation>
    </message>
    <message>
        <source>Rest your hands below chest height, one on each wall.</source>
        <comment>item.ST6.variants.hands-lower.steps.reach.text</comment>
        <translation type="unfinished">أرِح يديك تحت ارتفاع الصدر، واحدة على كل جدار.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips far back, with the back flat, until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.variants.hands-lower.steps.hinge.text</comment>
        <translation type="unfinished">أرخِ ركبتيك. ادفع وركيك بعيدًا إلى الخلف بظهر مستوٍ، إلى أن تشعر بشد خفيف خلف الفخذين.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.variants.hands-lower.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك بظهر ممدود من الرأس إلى العصعص. تنفّس.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.hands-lower.steps.return.text</comment>
        <translation type="unfinished">اخطُ بقدميك نحو الزاوية وقف منتصبًا.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST7.label</comment>
        <translation type="unfinished">إطالة خلفية الفخذ</translation>
    </message>
    <message>
        <source>Standing forward fold</source>
        <comment>item.ST7.name</comment>
        <translation type="unfinished">الانحناء إلى الأمام وقوفًا</translation>
    </message>
    <message>
        <source>Standing forward bend</source>
        <comment>item.ST7.other_names.0</comment>
        <translation type="unfinished">انحناءة أمامية وقوفًا</translation>
    </message>
    <message>
        <source>Fold forward from the hips with soft knees, hands resting on thighs or shins.</source>
        <comment>item.ST7.summary</comment>
        <translation type="unfinished">انحنِ إلى الأمام من الوركين بركبتين مرتخيتين، واليدان مستقرتان على الفخذين أو قصبتي الساقين.</translation>
    </message>
    <message>
        <source>Soft knees, loose neck, slow breaths.</source>
        <comment>item.ST7.cue</comment>
        <translation type="unfinished">ركبتان مرتخيتان، رقبة مرتخية، أنفاس بطيئة.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs. The back stays easy.</source>
        <comment>item.ST7.feel</comment>
        <translation type="unfinished">شد مريح في منتصف خلفية الفخذين. ويبقى الظهر مرتاحًا.</translation>
    </message>
    <message>
        <source>Breathe out as you fold. Then breathe deeply and slowly, and never hold your breath.</source>
        <comment>item.ST7.breathing</comment>
        <translation type="unfinished">أخرج الزفير وأنت تنحني. ثم تنفّس بعمق وبطء، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, dizziness, low blood pressure, or a back that dislikes bending forward.</source>
        <comment>item.ST7.cautions.0</comment>
        <translation type="unfinished">لا يناسبك مع هشاشة العظام أو كسر سابق في العمود الفقري، أو الدوخة، أو انخفاض ضغط الدم، أو ظهر لا يرتاح للانحناء إلى الأمام.</translation>
    </message>
    <message>
        <source>Not within two hours of getting up, and not when your pain is 3 or more.</source>
        <comment>item.ST7.cautions.1</comment>
        <translation type="unfinished">ليس خلال ساعتين من النهوض، وليس عندما يكون ألمك 3 أو أكثر.</translation>
    </message>
    <message>
        <source>Come up slowly. If you feel light-headed, sit down.</source>
        <comment>item.ST7.cautions.2</comment>
        <translation type="unfinished">انهض ببطء. وإذا شعرت بدوار خفيف فاجلس.</translation>
    </message>
    <message>
        <source>Keep your feet free. Do not loop a strap round them while you stand.</source>
        <comment>item.ST7.cautions.3</comment>
        <translation type="unfinished">أبقِ قدميك حرتين. لا تلفّ حزامًا حولهما وأنت واقف.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST7.cautions.4</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST7.cautions.5</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The source bends the knees slightly as an option and goes deeper with straight knees. Here soft knees are the way to do it, and the deeper way has straighter but never locked knees.</source>
        <comment>item.ST7.resolved.0</comment>
        <translation type="unfinished">يثني المصدر الركبتين قليلًا خيارًا ويذهب أعمق بركبتين مستقيمتين. هنا الركبتان المرتخيتان هما الطريقة، والطريقة الأعمق بركبتين أكثر استقامة لكن غير مقفلتين أبدًا.</translation>
    </message>
    <message>
        <source>The source also offers a strap round the feet. Bound feet are a trip hazard when standing, so that is left out.</source>
        <comment>item.ST7.resolved.1</comment>
        <translation type="unfinished">يعرض المصدر أيضًا حزامًا حول القدمين. وربط القدمين خطر تعثّر عند الوقوف، لذلك تُرك.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds and does not say how often. The phase of the plan sets both; 30 seconds is the ceiling.</source>
        <comment>item.ST7.resolved.2</comment>
        <translation type="unfinished">يثبت المصدر 30 ثانية ولا يقول كم مرة. تحدّد مرحلة الخطة الاثنين؛ و30 ثانية هي السقف.</translation>
    </message>
    <message>
        <source>Stand with your feet hip-wide and your knees soft.</source>
        <comment>item.ST7.steps.set-up.text</comment>
        <translation type="unfinished">قف وقدماك بعرض الوركين وركبتاك مرتخيتان.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide down your thighs to your shins.</source>
        <comment>item.ST7.steps.hinge.text</comment>
        <translation type="unfinished">انثنِ إلى الأمام من الوركين. دع يديك تنزلقان من فخذيك إلى قصبتي ساقيك.</translation>
    </message>
    <message>
        <source>Stop at a mild pull. Let your head hang.</source>
        <comment>item.ST7.steps.let-go.text</comment>
        <translation type="unfinished">توقف عند شد خفيف. دع رأسك يتدلى.</translation>
    </message>
    <message>
        <source>Stay there. Breathe deeply and slowly.</source>
        <comment>item.ST7.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. تنفّس بعمق وبطء.</translation>
    </message>
    <message>
        <source>Bend your knees. Put your hands on your thighs and roll up slowly.</source>
        <comment>item.ST7.steps.return.text</comment>
        <translation type="unfinished">اثنِ ركبتيك. ضع يديك على فخذيك وانهض ببطء مع فرد الظهر تدريجيًا.</translation>
    </message>
    <message>
        <source>The hands pull hard on the ankles.</source>
        <comment>item.ST7.mistakes.0.text</comment>
        <translation type="unfinished">تشدّ اليدان الكاحلين بقوة.</translation>
    </message>
    <message>
        <source>Only rest the hands. Let your own weight do the work.</source>
        <comment>item.ST7.mistakes.0.fix</comment>
        <translation type="unfinished">أرِح اليدين فقط. دع وزنك يقوم بالعمل.</translation>
    </message>
    <message>
        <source>The knees are locked.</source>
        <comment>item.ST7.mistakes.1.text</comment>
        <translation type="unfinished">الركبتان مقفلتان.</translation>
    </message>
    <message>
        <source>Bend both knees slightly before you fold.</source>
        <comment>item.ST7.mistakes.1.fix</comment>
        <translation type="unfinished">اثنِ الركبتين قليلًا قبل أن تنحني.</translation>
    </message>
    <message>
        <source>Coming up fast.</source>
        <comment>item.ST7.mistakes.2.text</comment>
        <translation type="unfinished">النهوض بسرعة.</translation>
    </message>
    <message>
        <source>Bend the knees, use your hands, and take two slow breaths on the way up.</source>
        <comment>item.ST7.mistakes.2.fix</comment>
        <translation type="unfinished">اثنِ الركبتين، واستخدم يديك، وخذ نفَسين بطيئين وأنت تصعد.</translation>
    </message>
    <message>
        <source>Rest your hands on the seat of a chair.</source>
        <comment>item.ST7.easier.text</comment>
        <translation type="unfinished">أرِح يديك على مقعد كرسي.</translation>
    </message>
    <message>
        <source>Let the hands go lower, with straighter knees that never lock.</source>
        <comment>item.ST7.harder.text</comment>
        <translation type="unfinished">دع اليدين تنزلان أكثر، بركبتين أكثر استقامة دون قفلهما أبدًا.</translation>
    </message>
    <message>
        <source>Hands on a chair</source>
        <comment>item.ST7.variants.hands-on-chair.name</comment>
        <translation type="unfinished">اليدان على كرسي</translation>
    </message>
    <message>
        <source>Both hands rest on a chair seat, so that you fold only part of the way.</source>
        <comment>item.ST7.variants.hands-on-chair.change</comment>
        <translation type="unfinished">تستقر اليدان على مقعد كرسي، فتنحني جزءًا من الطريق فقط.</translation>
    </message>
    <message>
        <source>Stand facing a steady chair, feet hip-wide, knees soft.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.set-up.text</comment>
        <translation type="unfinished">قف أمام كرسي ثابت، والقدمان بعرض الوركين والركبتان مرتخيتان.</translation>
    </message>
    <message>
        <source>Tip forward from the hips and rest both hands on the seat.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.hinge.text</comment>
        <translation type="unfinished">انثنِ إلى الأمام من الوركين وأرِح اليدين على المقعد.</translation>
    </message>
    <message>
        <source>Stop at a mild pull. Let your neck be long and easy.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.let-go.text</comment>
        <translation type="unfinished">توقف عند شد خفيف. دع رقبتك ممدودة ومرتاحة.</translation>
    </message>
    <message>
        <source>Stay there. Breathe deeply and slowly.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. تنفّس بعمق وبطء.</translation>
    </message>
    <message>
        <source>Bend your knees, put your hands on your thighs and come up slowly.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.return.text</comment>
        <translation type="unfinished">اثنِ ركبتيك، وضع يديك على فخذيك وانهض ببطء.</translation>
    </message>
    <message>
        <source>Deeper</source>
        <comment>item.ST7.variants.deeper.name</comment>
        <translation type="unfinished">أعمق</translation>
    </message>
    <message>
        <source>Straighten the knees a little more without locking them, and let the hands rest lower.</source>
        <comment>item.ST7.variants.deeper.change</comment>
        <translation type="unfinished">افرد الركبتين أكثر قليلًا دون قفلهما، ودع اليدين تستقران أخفض.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST8.label</comment>
        <translation type="unfinished">إطالة خلفية الفخذ</translation>
    </message>
    <message>
        <source>Supported standing stretch</source>
        <comment>item.ST8.name</comment>
        <translation type="unfinished">الإطالة وقوفًا مع سند</translation>
    </message>
    <message>
        <source>Chair-supported hip hinge</source>
        <comment>item.ST8.other_names.0</comment>
        <translation type="unfinished">الانثناء من الوركين بسند الكرسي</translation>
    </message>
    <message>
        <source>Chair-supported single-leg hinge</source>
        <comment>item.ST8.other_names.1</comment>
        <translation type="unfinished">الانثناء على ساق واحدة بسند الكرسي</translation>
    </message>
    <message>
        <source>Stand beside a heavy chair, one heel a short step forward, and tip from the hips.</source>
        <comment>item.ST8.summary</comment>
        <translation type="unfinished">قف بجانب كرسي ثقيل، وكعب إلى الأمام خطوة قصيرة، وانثنِ من الوركين.</translation>
    </message>
    <message>
        <source>Hips level, long back, mild pull.</source>
        <comment>item.ST8.cue</comment>
        <translation type="unfinished">الوركان متساويان، ظهر ممدود، شد خفيف.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the thigh that works: the forward leg, or the standing leg in the harder way.</source>
        <comment>item.ST8.feel</comment>
        <translation type="unfinished">شد مريح في منتصف خلفية الفخذ الذي يعمل: الساق الأمامية، أو ساق الوقوف في الطريقة الأصعب.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST8.breathing</comment>
        <translation type="unfinished">أخرج الزفير وأنت تنثني إلى الأمام. ثم تنفّس ببطء وهدوء، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>Use a heavy chair that cannot tip or roll, or a wall.</source>
        <comment>item.ST8.cautions.0</comment>
        <translation type="unfinished">استخدم كرسيًا ثقيلًا لا يمكن أن ينقلب أو يتدحرج، أو جدارًا.</translation>
    </message>
    <message>
        <source>If your balance is unsure, keep both feet down and do not lift a leg.</source>
        <comment>item.ST8.cautions.1</comment>
        <translation type="unfinished">إن لم تكن واثقًا من توازنك، فأبقِ القدمين كلتيهما على الأرض ولا ترفع ساقًا.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST8.cautions.2</comment>
        <translation type="unfinished">مع هشاشة العظام أو كسر سابق في العمود الفقري، اسأل مختصًا صحيًا أولًا. اجعل الميل صغيرًا والظهر ممدودًا.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST8.cautions.3</comment>
        <translation type="unfinished">أجِّله إلى وقت لاحق من اليوم إن كنت قد نهضت قبل أقل من ساعتين.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST8.cautions.4</comment>
        <translation type="unfinished">إذا كان الشد في ربلة الساق فأرخِ الكاحل. وإذا بقي تحت الركبة فتوقف.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST8.cautions.5</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST8.cautions.6</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The source offers this for people unsure of their balance and then has them lift one leg behind, which is standing on one leg. Here both feet stay down with one heel forward. The lifted leg is the harder way, from phase 3 and at pain of 2 or less.</source>
        <comment>item.ST8.resolved.0</comment>
        <translation type="unfinished">يعرض المصدر هذا لمن لا يثقون بتوازنهم ثم يجعلهم يرفعون ساقًا إلى الخلف، أي الوقوف على ساق واحدة. هنا تبقى القدمان على الأرض وكعب إلى الأمام. والساق المرفوعة هي الطريقة الأصعب، من المرحلة 3 وعند ألم 2 أو أقل.</translation>
    </message>
    <message>
        <source>With a leg lifted behind, the leg that is stretched is the one you stand on, so time is counted for the standing side.</source>
        <comment>item.ST8.resolved.1</comment>
        <translation type="unfinished">مع رفع ساق إلى الخلف تكون الساق التي تُمدّ هي التي تقف عليها، لذلك يُحسب الوقت لجهة الوقوف.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds. The phase of the plan decides; 30 seconds is the ceiling.</source>
        <comment>item.ST8.resolved.2</comment>
        <translation type="unfinished">يثبت المصدر 30 ثانية. مرحلة الخطة هي التي تقرر؛ و30 ثانية هي السقف.</translation>
    </message>
    <message>
        <source>Stand side-on to a heavy chair. Rest one hand on its back.</source>
        <comment>item.ST8.steps.set-up.text</comment>
        <translation type="unfinished">قف بجانبك إلى كرسي ثقيل. أرِح يدًا على ظهره.</translation>
    </message>
    <message>
        <source>Step one foot a little forward onto its heel, toes up, knee straight but soft. Both feet stay down.</source>
        <comment>item.ST8.steps.straighten.text</comment>
        <translation type="unfinished">قدّم قدمًا قليلًا على كعبها، وأصابعها إلى أعلى، والركبة مستقيمة لكن مرتخية. تبقى القدمان على الأرض.</translation>
    </message>
    <message>
        <source>Tip forward from the hips with a flat back until you feel a mild pull.</source>
        <comment>item.ST8.steps.hinge.text</comment>
        <translation type="unfinished">انثنِ إلى الأمام من الوركين بظهر مستوٍ إلى أن تشعر بشد خفيف.</translation>
    </message>
    <message>
        <source>Stay there. Keep your hips level and breathe.</source>
        <comment>item.ST8.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. أبقِ وركيك متساويين وتنفّس.</translation>
    </message>
    <message>
        <source>Come up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST8.steps.return.text</comment>
        <translation type="unfinished">انتصب بقامتك. أعِد القدم، ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>The hips twist towards the chair.</source>
        <comment>item.ST8.mistakes.0.text</comment>
        <translation type="unfinished">يلتوي الوركان نحو الكرسي.</translation>
    </message>
    <message>
        <source>Point both hip bones straight ahead.</source>
        <comment>item.ST8.mistakes.0.fix</comment>
        <translation type="unfinished">وجّه عظمتي الورك كلتيهما إلى الأمام مباشرة.</translation>
    </message>
    <message>
        <source>A light chair tips.</source>
        <comment>item.ST8.mistakes.1.text</comment>
        <translation type="unfinished">ينقلب الكرسي الخفيف.</translation>
    </message>
    <message>
        <source>Use a heavy chair, or set it against a wall.</source>
        <comment>item.ST8.mistakes.1.fix</comment>
        <translation type="unfinished">استخدم كرسيًا ثقيلًا، أو ضعه إلى جدار.</translation>
    </message>
    <message>
        <source>The knee of the stretched leg is locked.</source>
        <comment>item.ST8.mistakes.2.text</comment>
        <translation type="unfinished">ركبة الساق التي تُمدّ مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.ST8.mistakes.2.fix</comment>
        <translation type="unfinished">اثنِها قليلًا بمقدار عرض إصبع كي لا تنقفل.</translation>
    </message>
    <message>
        <source>Sit down for it: the one-leg chair stretch.</source>
        <comment>item.ST8.easier.text</comment>
        <translation type="unfinished">أدِّه جالسًا: إطالة الكرسي بساق واحدة.</translation>
    </message>
    <message>
        <source>Float one straight leg behind you and feel the pull in the standing leg.</source>
        <comment>item.ST8.harder.text</comment>
        <translation type="unfinished">ارفع ساقًا مستقيمة خلفك واشعر بالشد في ساق الوقوف.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST8.variants.bent-knee.name</comment>
        <translation type="unfinished">ركبة مثنية</translation>
    </message>
    <message>
        <source>Bend the forward knee clearly and tip two thirds as far.</source>
        <comment>item.ST8.variants.bent-knee.change</comment>
        <translation type="unfinished">اثنِ الركبة الأمامية بوضوح وانثنِ ثلثي المسافة.</translation>
    </message>
    <message>
        <source>Stand side-on to a heavy chair. Rest one hand on its back.</source>
        <comment>item.ST8.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">قف بجانبك إلى كرسي ثقيل. أرِح يدًا على ظهره.</translation>
    </message>
    <message>
        <source>Put one heel a short step forward. Leave that knee bent and the ankle loose.</source>
        <comment>item.ST8.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">ضع كعبًا إلى الأمام خطوة قصيرة. اترك تلك الركبة مثنية والكاحل مرتخيًا.</translation>
    </message>
    <message>
        <source>Tip forward from the hips with a flat back, only a short way.</source>
        <comment>item.ST8.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">انثنِ إلى الأمام من الوركين بظهر مستوٍ، مسافة قصيرة فقط.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Keep your hips level and breathe.</source>
        <comment>item.ST8.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">ابقَ عند شد طفيف. أبقِ وركيك متساويين وتنفّس.</translation>
    </message>
    <message>
        <source>Come up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST8.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">انتصب بقامتك. أعِد القدم، ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Leg behind</source>
        <comment>item.ST8.variants.leg-behind.name</comment>
        <translation type="unfinished">الساق إلى الخلف</translation>
    </message>
    <message>
        <source>Both hands hold the chair and one straight leg floats behind. The leg you stand on is the one that is stretched.</source>
        <comment>item.ST8.variants.leg-behind.change</comment>
        <translation type="unfinished">تمسك اليدان الكرسي وترتفع ساق مستقيمة إلى الخلف. والساق التي تقف عليها هي التي تُمدّ.</translation>
    </message>
    <message>
        <source>Stand behind a heavy chair with both hands on its back. Stand on the leg to be stretched, knee soft.</source>
        <comment>item.ST8.variants.leg-behind.steps.set-up.text</comment>
        <translation type="unfinished">قف خلف كرسي ثقيل واليدان على ظهره. قف على الساق التي ستُمدّ، والركبة مرتخية.</translation>
    </message>
    <message>
        <source>Float the other leg straight behind you. Keep your hips level.</source>
        <comment>item.ST8.variants.leg-behind.steps.float.text</comment>
        <translation type="unfinished">ارفع الساق الأخرى مستقيمة خلفك. أبقِ وركيك متساويين.</translation>
    </message>
    <message>
        <source>Lean forward from the hips until you feel a mild pull in the standing thigh.</source>
        <comment>item.ST8.variants.leg-behind.steps.hinge.text</comment>
        <translation type="unfinished">مِل إلى الأمام من الوركين إلى أن تشعر بشد خفيف في فخذ الوقوف.</translation>
    </message>
    <message>
        <source>Stay there. Keep both hands on the chair and breathe.</source>
        <comment>item.ST8.variants.leg-behind.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. أبقِ اليدين على الكرسي وتنفّس.</translation>
    </message>
    <message>
        <source>Lower the leg and stand tall. Then change legs.</source>
        <comment>item.ST8.variants.leg-behind.steps.return.text</comment>
        <translation type="unfinished">أنزل الساق وقف منتصب القامة. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Control</source>
        <comment>item.STR1.label</comment>
        <translation type="unfinished">تحكّم</translation>
    </message>
    <message>
        <source>Straight-leg raise, control</source>
        <comment>item.STR1.name</comment>
        <translation type="unfinished">رفع الساق المستقيمة، للتحكم</translation>
    </message>
    <message>
        <source>Supine straight-leg raise</source>
        <comment>item.STR1.other_names.0</comment>
        <translation type="unfinished">رفع الساق المستقيمة استلقاءً</translation>
    </message>
    <message>
        <source>Lying on your back, a straight leg is lifted no higher than the other, bent knee and lowered slowly. It trains control of the trunk and the front of the hip.</source>
        <comment>item.STR1.summary</comment>
        <translation type="unfinished">مستلقيًا على ظهرك، تُرفع ساق مستقيمة لا أعلى من الركبة الأخرى المثنية وتُنزل ببطء. يدرّب التحكم في الجذع وفي مقدمة الورك.</translation>
    </message>
    <message>
        <source>Belly firm, up to the other knee, slowly down.</source>
        <comment>item.STR1.cue</comment>
        <translation type="unfinished">البطن مشدود، إلى مستوى الركبة الأخرى، ثم ببطء إلى أسفل.</translation>
    </message>
    <message>
        <source>Work at the front of the hip and thigh and a steady belly. The low back stays quiet on the mat.</source>
        <comment>item.STR1.feel</comment>
        <translation type="unfinished">عمل في مقدمة الورك والفخذ وبطن ثابت. ويبقى أسفل الظهر هادئًا على البساط.</translation>
    </message>
    <message>
        <source>Breathe out as the leg rises, in as it sinks.</source>
        <comment>item.STR1.breathing</comment>
        <translation type="unfinished">أخرج الزفير والساق ترتفع، وخذ الشهيق وهي تنزل.</translation>
    </message>
    <message>
        <source>Stop if it brings on pain in the back or the leg.</source>
        <comment>item.STR1.cautions.0</comment>
        <translation type="unfinished">توقف إذا أثار ألمًا في الظهر أو في الساق.</translation>
    </message>
    <message>
        <source>Late in pregnancy avoid lying flat for long; ask your midwife or doctor.</source>
        <comment>item.STR1.cautions.1</comment>
        <translation type="unfinished">في أواخر الحمل تجنّبي الاستلقاء مسطحةً مدة طويلة؛ اسألي القابلة أو الطبيب.</translation>
    </message>
    <message>
        <source>It mostly works the front of the hip and thigh, so it is labelled control and adds no hamstring seconds.</source>
        <comment>item.STR1.resolved.0</comment>
        <translation type="unfinished">يُشغّل غالبًا مقدمة الورك والفخذ، لذلك يُسمى تحكمًا ولا يضيف ثواني لعضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>Not the same as the straight-leg raise used as a stretch: here the leg stops level with the other knee.</source>
        <comment>item.STR1.resolved.1</comment>
        <translation type="unfinished">ليس هو نفسه رفع الساق المستقيمة المستخدم إطالةً: هنا تتوقف الساق عند مستوى الركبة الأخرى.</translation>
    </message>
    <message>
        <source>The source asks for 20 to 30 at once. The app starts with a third (8), goes to two thirds (16) and reaches 24 in phase 3, and only while sessions stay green.</source>
        <comment>item.STR1.resolved.2</comment>
        <translation type="unfinished">يطلب المصدر من 20 إلى 30 دفعة واحدة. يبدأ التطبيق بالثلث (8)، وينتقل إلى الثلثين (16) ويبلغ 24 في المرحلة 3، وفقط ما دامت الجلسات خضراء.</translation>
    </message>
    <message>
        <source>Do 8 to 10 and lift less high; the count is yours to lower at any time.</source>
        <comment>item.STR1.easier.text</comment>
        <translation type="unfinished">أدِّ من 8 إلى 10 وارفع أقل؛ ولك أن تخفض العدد في أي وقت.</translation>
    </message>
    <message>
        <source>Work up to 20 to 30 a side at the same slow pace.</source>
        <comment>item.STR1.harder.text</comment>
        <translation type="unfinished">تدرّج إلى 20 حتى 30 لكل جهة بالإيقاع البطيء نفسه.</translation>
    </message>
    <message>
        <source>About a second and a half up, the same down; counted for each leg.</source>
        <comment>item.STR1.dose.tempo</comment>
        <translation type="unfinished">نحو ثانية ونصف صعودًا، ومثلها نزولًا؛ ويُعدّ لكل ساق.</translation>
    </message>
    <message>
        <source>Lie on your back with one knee bent, that foot flat, and the other leg straight.</source>
        <comment>item.STR1.steps.lie.text</comment>
        <translation type="unfinished">استلقِ على ظهرك وركبة مثنية وقدمها مسطحة والساق الأخرى مستقيمة.</translation>
    </message>
    <message>
        <source>Firm the belly lightly, as if before a cough, and keep it so.</source>
        <comment>item.STR1.steps.brace.text</comment>
        <translation type="unfinished">شُدّ البطن قليلًا كما قبل السعال، وأبقه كذلك.</translation>
    </message>
    <message>
        <source>Draw the toes up and lift the straight leg until it is level with the bent knee, no higher.</source>
        <comment>item.STR1.steps.lift.text</comment>
        <translation type="unfinished">اسحب أصابع القدم إلى أعلى وارفع الساق المستقيمة إلى مستوى الركبة المثنية، لا أعلى.</translation>
    </message>
    <message>
        <source>Lower it slowly to just above the mat, and repeat. Change legs when the count is done.</source>
        <comment>item.STR1.steps.lower.text</comment>
        <translation type="unfinished">أنزلها ببطء إلى ما فوق البساط بقليل، وكرّر. بدّل الساق عند اكتمال العدد.</translation>
    </message>
    <message>
        <source>The low back arches off the mat.</source>
        <comment>item.STR1.mistakes.0.text</comment>
        <translation type="unfinished">يتقعّر أسفل الظهر عن البساط.</translation>
    </message>
    <message>
        <source>Lift less high and firm the belly before the leg leaves the floor.</source>
        <comment>item.STR1.mistakes.0.fix</comment>
        <translation type="unfinished">ارفع أقل وشُدّ البطن قبل أن تغادر الساق الأرض.</translation>
    </message>
    <message>
        <source>The knee of the lifted leg bends.</source>
        <comment>item.STR1.mistakes.1.text</comment>
        <translation type="unfinished">تنثني ركبة الساق المرفوعة.</translation>
    </message>
    <message>
        <source>Tighten the front of the thigh first, then lift; fewer good ones count more.</source>
        <comment>item.STR1.mistakes.1.fix</comment>
        <translation type="unfinished">شُدّ مقدمة الفخذ أولًا ثم ارفع؛ فالقليل الجيد أهم.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR2.label</comment>
        <translation type="unfinished">قوة</translation>
    </message>
    <message>
        <source>Bridge</source>
        <comment>item.STR2.name</comment>
        <translation type="unfinished">الجسر</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <comment>item.STR2.other_names.0</comment>
        <translation type="unfinished">جسر الأليتين</translation>
    </message>
    <message>
        <source>Lying with bent knees, the hips are lifted by the buttocks and lowered slowly.</source>
        <comment>item.STR2.summary</comment>
        <translation type="unfinished">مستلقيًا بركبتين مثنيتين، يُرفع الوركان بالأليتين ويُنزلان ببطء.</translation>
    </message>
    <message>
        <source>Squeeze, lift, no arch, slowly down.</source>
        <comment>item.STR2.cue</comment>
        <translation type="unfinished">اعصر، ارفع، دون تقعّر، ببطء إلى أسفل.</translation>
    </message>
    <message>
        <source>Work in the buttocks and a share of it behind the thighs. The low back does not take over.</source>
        <comment>item.STR2.feel</comment>
        <translation type="unfinished">عمل في الأليتين وجزء منه خلف الفخذين. ولا يتولى أسفل الظهر العمل.</translation>
    </message>
    <message>
        <source>Breathe out as the hips rise, in as they sink.</source>
        <comment>item.STR2.breathing</comment>
        <translation type="unfinished">أخرج الزفير والوركان يرتفعان، وخذ الشهيق وهما ينزلان.</translation>
    </message>
    <message>
        <source>Late in pregnancy leave it out, because it is done flat on the back.</source>
        <comment>item.STR2.cautions.0</comment>
        <translation type="unfinished">في أواخر الحمل يُترك هذا التمرين، لأنه يُؤدّى بالاستلقاء على الظهر.</translation>
    </message>
    <message>
        <source>Stop if the back of the thigh cramps hard or the back hurts.</source>
        <comment>item.STR2.cautions.1</comment>
        <translation type="unfinished">توقف إذا تشنّج الجزء الخلفي من الفخذ بقوة أو آلمك الظهر.</translation>
    </message>
    <message>
        <source>The source offers two ways: 20 to 30 lifts, or 10 lifts held for 5 to 10 seconds. Lifts are the standard; the held way is the harder variant.</source>
        <comment>item.STR2.resolved.0</comment>
        <translation type="unfinished">يعرض المصدر طريقتين: من 20 إلى 30 رفعة، أو 10 رفعات مع ثبات من 5 إلى 10 ثوانٍ. الرفعات هي المعتاد؛ وطريقة الثبات هي الصيغة الأصعب.</translation>
    </message>
    <message>
        <source>The app starts at 5 small lifts, as Mayo Clinic's back exercises do, then takes two thirds (16) and 24 in phase 3.</source>
        <comment>item.STR2.resolved.1</comment>
        <translation type="unfinished">يبدأ التطبيق من 5 رفعات صغيرة، كما في تمارين الظهر لدى Mayo Clinic، ثم يأخذ الثلثين (16) و24 في المرحلة 3.</translation>
    </message>
    <message>
        <source>Lift only a hand's breadth, five times.</source>
        <comment>item.STR2.easier.text</comment>
        <translation type="unfinished">ارفع بمقدار عرض كفّ فقط، خمس مرات.</translation>
    </message>
    <message>
        <source>Hold each lift for 5 to 10 seconds.</source>
        <comment>item.STR2.harder.text</comment>
        <translation type="unfinished">اثبت في كل رفعة من 5 إلى 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>About a second and a half up, the same down.</source>
        <comment>item.STR2.dose.tempo</comment>
        <translation type="unfinished">نحو ثانية ونصف صعودًا، ومثلها نزولًا.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide, arms at your sides.</source>
        <comment>item.STR2.steps.lie.text</comment>
        <translation type="unfinished">استلقِ على ظهرك، والركبتان مثنيتان، والقدمان مسطحتان بعرض الوركين، والذراعان إلى جانبيك.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and lift the hips, pressing through the heels.</source>
        <comment>item.STR2.steps.lift.text</comment>
        <translation type="unfinished">اعصر الأليتين وارفع الوركين ضاغطًا بالكعبين.</translation>
    </message>
    <message>
        <source>Stop when knees, hips and shoulders form one line; the ribs stay low.</source>
        <comment>item.STR2.steps.line.text</comment>
        <translation type="unfinished">توقف عندما تشكّل الركبتان والوركان والكتفان خطًا واحدًا؛ وتبقى الأضلاع منخفضة.</translation>
    </message>
    <message>
        <source>Let the hips sink slowly to the mat and loosen before the next one.</source>
        <comment>item.STR2.steps.lower.text</comment>
        <translation type="unfinished">دع الوركين ينزلان ببطء إلى البساط ويرتخيان قبل الرفعة التالية.</translation>
    </message>
    <message>
        <source>Pushing up into an arch.</source>
        <comment>item.STR2.mistakes.0.text</comment>
        <translation type="unfinished">الدفع إلى أعلى حتى التقعّر.</translation>
    </message>
    <message>
        <source>Stop a little lower and think of ribs and hips moving as one piece.</source>
        <comment>item.STR2.mistakes.0.fix</comment>
        <translation type="unfinished">توقف أخفض قليلًا وتصوّر الأضلاع والوركين يتحركان قطعة واحدة.</translation>
    </message>
    <message>
        <source>Pushing through the toes.</source>
        <comment>item.STR2.mistakes.1.text</comment>
        <translation type="unfinished">الدفع بأصابع القدمين.</translation>
    </message>
    <message>
        <source>Bring the feet a little closer and press the heels down.</source>
        <comment>item.STR2.mistakes.1.fix</comment>
        <translation type="unfinished">قرّب القدمين قليلًا واضغط بالكعبين إلى أسفل.</translation>
    </message>
    <message>
        <source>Small lift</source>
        <comment>item.STR2.variants.small-lift.name</comment>
        <translation type="unfinished">رفعة صغيرة</translation>
    </message>
    <message>
        <source>Raise the hips only a hand's breadth. Five are enough.</source>
        <comment>item.STR2.variants.small-lift.change</comment>
        <translation type="unfinished">ارفع الوركين بمقدار عرض كفّ فقط. خمس رفعات تكفي.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide, arms at your sides.</source>
        <comment>item.STR2.variants.small-lift.steps.lie.text</comment>
        <translation type="unfinished">استلقِ على ظهرك، والركبتان مثنيتان، والقدمان مسطحتان بعرض الوركين، والذراعان إلى جانبيك.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and raise the hips a little, pressing through the heels.</source>
        <comment>item.STR2.variants.small-lift.steps.lift.text</comment>
        <translation type="unfinished">اعصر الأليتين وارفع الوركين قليلًا ضاغطًا بالكعبين.</translation>
    </message>
    <message>
        <source>Stop when the hips are a hand's breadth off the mat; the ribs stay low.</source>
        <comment>item.STR2.variants.small-lift.steps.line.text</comment>
        <translation type="unfinished">توقف عندما يرتفع الوركان عن البساط بعرض كف؛ وتبقى الأضلاع منخفضة.</translation>
    </message>
    <message>
        <source>Let the hips sink slowly to the mat and loosen before the next one.</source>
        <comment>item.STR2.variants.small-lift.steps.lower.text</comment>
        <translation type="unfinished">دع الوركين ينزلان ببطء إلى البساط ويرتخيان قبل الرفعة التالية.</translation>
    </message>
    <message>
        <source>Held bridge</source>
        <comment>item.STR2.variants.hold.name</comment>
        <translation type="unfinished">جسر مع ثبات</translation>
    </message>
    <message>
        <source>Stay up for 5 to 10 seconds each time, breathing on. Ten held lifts stand for the full count, so end there.</source>
        <comment>item.STR2.variants.hold.change</comment>
        <translation type="unfinished">ابقَ في الأعلى من 5 إلى 10 ثوانٍ في كل مرة مع مواصلة التنفس. عشر رفعات بثبات تعادل العدد كله، فتوقف عندها.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR3.label</comment>
        <translation type="unfinished">قوة</translation>
    </message>
    <message>
        <source>Standing march, slow</source>
        <comment>item.STR3.name</comment>
        <translation type="unfinished">السير في المكان ببطء</translation>
    </message>
    <message>
        <source>Standing marches</source>
        <comment>item.STR3.other_names.0</comment>
        <translation type="unfinished">سير وقوفًا</translation>
    </message>
    <message>
        <source>A slow, upright march in which each knee comes up to hip height. The trunk holds still while the legs change.</source>
        <comment>item.STR3.summary</comment>
        <translation type="unfinished">سير بطيء منتصب ترتفع فيه كل ركبة إلى ارتفاع الورك. ويبقى الجذع ساكنًا بينما تتبدل الساقان.</translation>
    </message>
    <message>
        <source>Knee to hip height, back long.</source>
        <comment>item.STR3.cue</comment>
        <translation type="unfinished">الركبة إلى ارتفاع الورك، الظهر ممدود.</translation>
    </message>
    <message>
        <source>Work at the front of the lifted hip and in the leg you stand on.</source>
        <comment>item.STR3.feel</comment>
        <translation type="unfinished">عمل في مقدمة الورك المرفوع وفي الساق التي تقف عليها.</translation>
    </message>
    <message>
        <source>Breathe out as a knee comes up, in as the foot goes down.</source>
        <comment>item.STR3.breathing</comment>
        <translation type="unfinished">أخرج الزفير والركبة ترتفع، وخذ الشهيق والقدم تنزل.</translation>
    </message>
    <message>
        <source>Keep a hand on the wall if your balance is unsure.</source>
        <comment>item.STR3.cautions.0</comment>
        <translation type="unfinished">أبقِ يدًا على الجدار إن لم تكن واثقًا من توازنك.</translation>
    </message>
    <message>
        <source>With limits on bending the hip after surgery, leave this one out.</source>
        <comment>item.STR3.cautions.1</comment>
        <translation type="unfinished">إن كانت لديك حدود لثني الورك بعد جراحة، فاترك هذا التمرين.</translation>
    </message>
    <message>
        <source>The source says 20 to 30 on both sides, which can be read in two ways. The app reads it as that many on each side.</source>
        <comment>item.STR3.resolved.0</comment>
        <translation type="unfinished">يقول المصدر من 20 إلى 30 على الجهتين، ويمكن فهم ذلك بطريقتين. ويفهمه التطبيق على أنه هذا العدد لكل جهة.</translation>
    </message>
    <message>
        <source>The warm-up march is the same movement at an easy height, by the clock; this one is counted, slow and up to hip height.</source>
        <comment>item.STR3.resolved.1</comment>
        <translation type="unfinished">السير في الإحماء هو الحركة نفسها بارتفاع سهل وبحسب الوقت؛ أما هذا فمعدود وبطيء وحتى ارتفاع الورك.</translation>
    </message>
    <message>
        <source>Lift the knees less high, with one hand on the wall.</source>
        <comment>item.STR3.easier.text</comment>
        <translation type="unfinished">ارفع الركبتين أقل، ويد على الجدار.</translation>
    </message>
    <message>
        <source>Take twice as long over each lift.</source>
        <comment>item.STR3.harder.text</comment>
        <translation type="unfinished">خذ ضعف الوقت في كل رفعة.</translation>
    </message>
    <message>
        <source>About three seconds a lift; counted for each leg.</source>
        <comment>item.STR3.dose.tempo</comment>
        <translation type="unfinished">نحو ثلاث ثوانٍ لكل رفعة؛ ويُعدّ لكل ساق.</translation>
    </message>
    <message>
        <source>Stand tall, feet under the hips, a wall within reach.</source>
        <comment>item.STR3.steps.tall.text</comment>
        <translation type="unfinished">قف منتصب القامة، والقدمان تحت الوركين، وجدار في متناول اليد.</translation>
    </message>
    <message>
        <source>Lift one knee until the thigh is level, or as high as it goes without leaning.</source>
        <comment>item.STR3.steps.lift.text</comment>
        <translation type="unfinished">ارفع ركبة إلى أن يصبح الفخذ أفقيًا، أو بقدر ما ترتفع دون ميل.</translation>
    </message>
    <message>
        <source>Set the foot down softly, without dropping it.</source>
        <comment>item.STR3.steps.lower.text</comment>
        <translation type="unfinished">أنزل القدم بنعومة دون إسقاطها.</translation>
    </message>
    <message>
        <source>Lift the other knee, and go on changing sides at a calm pace.</source>
        <comment>item.STR3.steps.change.text</comment>
        <translation type="unfinished">ارفع الركبة الأخرى، وواصل تبديل الجهتين بإيقاع هادئ.</translation>
    </message>
    <message>
        <source>Keep the back long from the first lift to the last.</source>
        <comment>item.STR3.steps.long.text</comment>
        <translation type="unfinished">أبقِ الظهر ممدودًا من أول رفعة إلى آخرها.</translation>
    </message>
    <message>
        <source>Rounding the low back to get the knee up.</source>
        <comment>item.STR3.mistakes.0.text</comment>
        <translation type="unfinished">تقويس أسفل الظهر لرفع الركبة.</translation>
    </message>
    <message>
        <source>Stop the knee earlier; a long back matters more than height.</source>
        <comment>item.STR3.mistakes.0.fix</comment>
        <translation type="unfinished">أوقف الركبة أبكر؛ فالظهر الممدود أهم من الارتفاع.</translation>
    </message>
    <message>
        <source>Leaning back as the knee rises.</source>
        <comment>item.STR3.mistakes.1.text</comment>
        <translation type="unfinished">الميل إلى الخلف عند ارتفاع الركبة.</translation>
    </message>
    <message>
        <source>Firm the belly and keep the ribs above the hips, or touch the wall.</source>
        <comment>item.STR3.mistakes.1.fix</comment>
        <translation type="unfinished">شُدّ البطن وأبقِ الأضلاع فوق الوركين، أو المس الجدار.</translation>
    </message>
    <message>
        <source>Low knees at the wall</source>
        <comment>item.STR3.variants.low-knees.name</comment>
        <translation type="unfinished">ركبتان منخفضتان عند الجدار</translation>
    </message>
    <message>
        <source>One hand on the wall and the knees only as high as is easy.</source>
        <comment>item.STR3.variants.low-knees.change</comment>
        <translation type="unfinished">يد على الجدار، والركبتان بقدر ما يسهل فقط.</translation>
    </message>
    <message>
        <source>Stand tall, feet under the hips, one hand on a wall.</source>
        <comment>item.STR3.variants.low-knees.steps.tall.text</comment>
        <translation type="unfinished">قف منتصب القامة، والقدمان تحت الوركين، ويد على جدار.</translation>
    </message>
    <message>
        <source>Lift one knee only as high as is easy.</source>
        <comment>item.STR3.variants.low-knees.steps.lift.text</comment>
        <translation type="unfinished">ارفع ركبة بقدر ما يسهل فقط.</translation>
    </message>
    <message>
        <source>Set the foot down softly, without dropping it.</source>
        <comment>item.STR3.variants.low-knees.steps.lower.text</comment>
        <translation type="unfinished">أنزل القدم بنعومة دون إسقاطها.</translation>
    </message>
    <message>
        <source>Lift the other knee, and go on changing sides at a calm pace.</source>
        <comment>item.STR3.variants.low-knees.steps.change.text</comment>
        <translation type="unfinished">ارفع الركبة الأخرى، وواصل تبديل الجهتين بإيقاع هادئ.</translation>
    </message>
    <message>
        <source>Keep the back long from the first lift to the last.</source>
        <comment>item.STR3.variants.low-knees.steps.long.text</comment>
        <translation type="unfinished">أبقِ الظهر ممدودًا من أول رفعة إلى آخرها.</translation>
    </message>
    <message>
        <source>Slow march</source>
        <comment>item.STR3.variants.slow.name</comment>
        <translation type="unfinished">سير بطيء</translation>
    </message>
    <message>
        <source>Three counts up and three counts down, without holding on.</source>
        <comment>item.STR3.variants.slow.change</comment>
        <translation type="unfinished">ثلاث عدّات صعودًا وثلاث عدّات نزولًا، دون الاستناد.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR4.label</comment>
        <translation type="unfinished">قوة</translation>
    </message>
    <message>
        <source>Modified good morning</source>
        <comment>item.STR4.name</comment>
        <translation type="unfinished">تمرين «صباح الخير» المعدّل</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <comment>item.STR4.other_names.0</comment>
        <translation type="unfinished">الانثناء من الوركين</translation>
    </message>
    <message>
        <source>Bodyweight good morning</source>
        <comment>item.STR4.other_names.1</comment>
        <translation type="unfinished">«صباح الخير» بوزن الجسم</translation>
    </message>
    <message>
        <source>A hip hinge without weights: the hips travel back, the back stays flat, and the buttocks bring you up.</source>
        <comment>item.STR4.summary</comment>
        <translation type="unfinished">انثناء من الوركين دون أوزان: يذهب الوركان إلى الخلف، ويبقى الظهر مستويًا، وترفعك الأليتان.</translation>
    </message>
    <message>
        <source>Hips back, flat back, squeeze to stand.</source>
        <comment>item.STR4.cue</comment>
        <translation type="unfinished">الوركان إلى الخلف، ظهر مستوٍ، اعصر لتقف.</translation>
    </message>
    <message>
        <source>A mild pull behind both thighs on the way down, work in the buttocks on the way up. Nothing sharp, nothing in the back.</source>
        <comment>item.STR4.feel</comment>
        <translation type="unfinished">شد خفيف خلف الفخذين في النزول، وعمل في الأليتين في الصعود. لا شيء حاد، ولا شيء في الظهر.</translation>
    </message>
    <message>
        <source>Breathe in as you go down, out as you come up.</source>
        <comment>item.STR4.breathing</comment>
        <translation type="unfinished">خذ الشهيق وأنت تنزل، وأخرج الزفير وأنت تصعد.</translation>
    </message>
    <message>
        <source>No weights, and not down to the horizontal at first.</source>
        <comment>item.STR4.cautions.0</comment>
        <translation type="unfinished">دون أوزان، ودون النزول إلى المستوى الأفقي في البداية.</translation>
    </message>
    <message>
        <source>Public advice keeps people with back or hamstring trouble away from this move, so it opens only in phase 2 and when pain before the session is 2 or less.</source>
        <comment>item.STR4.cautions.1</comment>
        <translation type="unfinished">تنصح الإرشادات العامة من لديهم متاعب في الظهر أو في عضلات الفخذ الخلفية بالابتعاد عن هذه الحركة، لذلك لا تُفتح إلا في المرحلة 2 وعندما يكون الألم قبل الجلسة 2 أو أقل.</translation>
    </message>
    <message>
        <source>Not in the first two hours after getting up.</source>
        <comment>item.STR4.cautions.2</comment>
        <translation type="unfinished">ليس في الساعتين الأوليين بعد النهوض.</translation>
    </message>
    <message>
        <source>The source names the move and gives no amount. The app asks for one set of 8 to 10 without weight; a second set is yours to add.</source>
        <comment>item.STR4.resolved.0</comment>
        <translation type="unfinished">يذكر المصدر الحركة ولا يعطي مقدارًا. يطلب التطبيق مجموعة واحدة من 8 إلى 10 دون وزن؛ ولك أن تضيف مجموعة ثانية.</translation>
    </message>
    <message>
        <source>The count stands outside the third, two thirds, full rule, because the full amount is small already.</source>
        <comment>item.STR4.resolved.1</comment>
        <translation type="unfinished">يقع العدد خارج قاعدة الثلث والثلثين والكامل، لأن المقدار الكامل صغير أصلًا.</translation>
    </message>
    <message>
        <source>Rest your hands on a chair back or a wall.</source>
        <comment>item.STR4.easier.text</comment>
        <translation type="unfinished">أرِح يديك على ظهر كرسي أو جدار.</translation>
    </message>
    <message>
        <source>Take longer on the way down, and add a second set of 8 to 10.</source>
        <comment>item.STR4.harder.text</comment>
        <translation type="unfinished">خذ وقتًا أطول في النزول، وأضف مجموعة ثانية من 8 إلى 10.</translation>
    </message>
    <message>
        <source>About three seconds each, the way down slower than the way up.</source>
        <comment>item.STR4.dose.tempo</comment>
        <translation type="unfinished">نحو ثلاث ثوانٍ لكل منها، والنزول أبطأ من الصعود.</translation>
    </message>
    <message>
        <source>Stand with feet hip-wide, hands on your hips and knees soft.</source>
        <comment>item.STR4.steps.stand.text</comment>
        <translation type="unfinished">قف والقدمان بعرض الوركين، واليدان على الوركين، والركبتان مرتخيتان.</translation>
    </message>
    <message>
        <source>Push the hips straight back and let the chest come forward with a flat back.</source>
        <comment>item.STR4.steps.hinge.text</comment>
        <translation type="unfinished">ادفع الوركين إلى الخلف مباشرة ودع الصدر يأتي إلى الأمام بظهر مستوٍ.</translation>
    </message>
    <message>
        <source>Stop at the first mild pull behind the thighs, well before the horizontal.</source>
        <comment>item.STR4.steps.stop.text</comment>
        <translation type="unfinished">توقف عند أول شد خفيف خلف الفخذين، قبل المستوى الأفقي بكثير.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and bring the hips forward until you stand tall.</source>
        <comment>item.STR4.steps.rise.text</comment>
        <translation type="unfinished">اعصر الأليتين وادفع الوركين إلى الأمام إلى أن تقف منتصبًا.</translation>
    </message>
    <message>
        <source>Rounding the back or bending at the waist.</source>
        <comment>item.STR4.mistakes.0.text</comment>
        <translation type="unfinished">تقويس الظهر أو الانحناء من الخصر.</translation>
    </message>
    <message>
        <source>Think of shutting a drawer behind you with your hips, and go less deep.</source>
        <comment>item.STR4.mistakes.0.fix</comment>
        <translation type="unfinished">تصوّر أنك تغلق درجًا خلفك بوركيك، وانزل أقل.</translation>
    </message>
    <message>
        <source>Locking the knees.</source>
        <comment>item.STR4.mistakes.1.text</comment>
        <translation type="unfinished">قفل الركبتين.</translation>
    </message>
    <message>
        <source>Keep them a touch bent and still throughout.</source>
        <comment>item.STR4.mistakes.1.fix</comment>
        <translation type="unfinished">أبقهما مثنيتين قليلًا وساكنتين طوال الوقت.</translation>
    </message>
    <message>
        <source>Hands supported</source>
        <comment>item.STR4.variants.supported.name</comment>
        <translation type="unfinished">مع سند اليدين</translation>
    </message>
    <message>
        <source>Hands on a heavy chair back or a wall, and a smaller hinge.</source>
        <comment>item.STR4.variants.supported.change</comment>
        <translation type="unfinished">اليدان على ظهر كرسي ثقيل أو جدار، وانثناء أصغر.</translation>
    </message>
    <message>
        <source>Stand behind a heavy chair, feet hip-wide and knees soft. Rest both hands on its back.</source>
        <comment>item.STR4.variants.supported.steps.stand.text</comment>
        <translation type="unfinished">قف خلف كرسي ثقيل، والقدمان بعرض الوركين والركبتان مرتخيتان. أرِح يديك على ظهر الكرسي.</translation>
    </message>
    <message>
        <source>Push the hips straight back, only a short way, with a flat back.</source>
        <comment>item.STR4.variants.supported.steps.hinge.text</comment>
        <translation type="unfinished">ادفع الوركين إلى الخلف مباشرة، مسافة قصيرة فقط، بظهر مستوٍ.</translation>
    </message>
    <message>
        <source>Stop at the first mild pull behind the thighs.</source>
        <comment>item.STR4.variants.supported.steps.stop.text</comment>
        <translation type="unfinished">توقف عند أول شد خفيف خلف الفخذين.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and bring the hips forward until you stand tall.</source>
        <comment>item.STR4.variants.supported.steps.rise.text</comment>
        <translation type="unfinished">اعصر الأليتين وادفع الوركين إلى الأمام إلى أن تقف منتصبًا.</translation>
    </message>
    <message>
        <source>Slow hinge</source>
        <comment>item.STR4.variants.slow.name</comment>
        <translation type="unfinished">انثناء بطيء</translation>
    </message>
    <message>
        <source>Four counts down, a short pause, two counts up. Up to 10, and a second set if the first was easy.</source>
        <comment>item.STR4.variants.slow.change</comment>
        <translation type="unfinished">أربع عدّات نزولًا، ووقفة قصيرة، وعدّتان صعودًا. حتى 10، ومجموعة ثانية إن كانت الأولى سهلة.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU1.label</comment>
        <translation type="unfinished">إطالة خلفية الفخذ</translation>
    </message>
    <message>
        <source>Wall or doorway stretch</source>
        <comment>item.SU1.name</comment>
        <translation type="unfinished">إطالة الجدار أو مدخل الباب</translation>
    </message>
    <message>
        <source>Wall hamstring stretch</source>
        <comment>item.SU1.other_names.0</comment>
        <translation type="unfinished">إطالة عضلات الفخذ الخلفية على الجدار</translation>
    </message>
    <message>
        <source>Leg up the wall</source>
        <comment>item.SU1.other_names.1</comment>
        <translation type="unfinished">الساق على الجدار</translation>
    </message>
    <message>
        <source>Lie in a doorway, rest one heel up the wall and let the other leg lie through the opening.</source>
        <comment>item.SU1.summary</comment>
        <translation type="unfinished">استلقِ في مدخل باب، وأرِح كعبًا على الجدار إلى أعلى، ودع الساق الأخرى ممدودة عبر الفتحة.</translation>
    </message>
    <message>
        <source>Tailbone heavy, knee soft, let the wall hold you.</source>
        <comment>item.SU1.cue</comment>
        <translation type="unfinished">العصعص ثقيل، الركبة مرتخية، دع الجدار يحملك.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the raised thigh, with the back resting on the floor.</source>
        <comment>item.SU1.feel</comment>
        <translation type="unfinished">شد مريح في منتصف خلفية الفخذ المرفوع، والظهر مستقر على الأرض.</translation>
    </message>
    <message>
        <source>Breathe out as you slide closer. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU1.breathing</comment>
        <translation type="unfinished">أخرج الزفير وأنت تقترب. ثم تنفّس ببطء وهدوء، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU1.cautions.0</comment>
        <translation type="unfinished">أثناء الحمل لا ينبغي الاستلقاء على الظهر مدة طويلة. تختلف النصائح في وقت بدء ذلك، من نهاية الثلث الأول إلى نحو الأسبوع 20، فاسألي القابلة أو الطبيب.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU1.cautions.1</comment>
        <translation type="unfinished">إذا كان الشد في ربلة الساق فأرخِ الكاحل. وإذا بقي تحت الركبة فتوقف.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU1.cautions.2</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU1.cautions.3</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>One source holds 30 seconds and repeats; public instructions go to 60 seconds and more, two to four times. The phase of the plan sets the start; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU1.resolved.0</comment>
        <translation type="unfinished">يثبت أحد المصادر 30 ثانية ويكرر؛ وتصل التعليمات العامة إلى 60 ثانية وأكثر، من مرتين إلى أربع. تحدّد مرحلة الخطة البداية؛ و60 ثانية سقف لمرحلة المحافظة.</translation>
    </message>
    <message>
        <source>Lie on your back beside a door frame or the edge of a wall, hips near it.</source>
        <comment>item.SU1.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك بجانب إطار باب أو حافة جدار، ووركاك قريبان منها.</translation>
    </message>
    <message>
        <source>Rest one heel up the wall. Let the other leg lie flat through the opening.</source>
        <comment>item.SU1.steps.raise.text</comment>
        <translation type="unfinished">أرِح كعبًا على الجدار إلى أعلى. دع الساق الأخرى ممدودة على الأرض عبر الفتحة.</translation>
    </message>
    <message>
        <source>Slide a little closer until you feel a mild pull. Keep the raised knee soft.</source>
        <comment>item.SU1.steps.closer.text</comment>
        <translation type="unfinished">اقترب قليلًا إلى أن تشعر بشد خفيف. أبقِ الركبة المرفوعة مرتخية.</translation>
    </message>
    <message>
        <source>Keep your tailbone on the floor. Let the wall carry the leg and breathe.</source>
        <comment>item.SU1.steps.hold.text</comment>
        <translation type="unfinished">أبقِ العصعص على الأرض. دع الجدار يحمل الساق وتنفّس.</translation>
    </message>
    <message>
        <source>Bend the knee and move away from the wall. Then change legs.</source>
        <comment>item.SU1.steps.return.text</comment>
        <translation type="unfinished">اثنِ الركبة وابتعد عن الجدار. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>The hips lift off the floor.</source>
        <comment>item.SU1.mistakes.0.text</comment>
        <translation type="unfinished">يرتفع الوركان عن الأرض.</translation>
    </message>
    <message>
        <source>Slide away from the wall until the tailbone is down again.</source>
        <comment>item.SU1.mistakes.0.fix</comment>
        <translation type="unfinished">ابتعد عن الجدار إلى أن يعود العصعص إلى الأرض.</translation>
    </message>
    <message>
        <source>Lying too close to the wall.</source>
        <comment>item.SU1.mistakes.1.text</comment>
        <translation type="unfinished">الاستلقاء أقرب مما ينبغي إلى الجدار.</translation>
    </message>
    <message>
        <source>Move back until the pull is mild.</source>
        <comment>item.SU1.mistakes.1.fix</comment>
        <translation type="unfinished">ابتعد إلى أن يصبح الشد خفيفًا.</translation>
    </message>
    <message>
        <source>The raised knee is locked.</source>
        <comment>item.SU1.mistakes.2.text</comment>
        <translation type="unfinished">الركبة المرفوعة مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.SU1.mistakes.2.fix</comment>
        <translation type="unfinished">اثنِها قليلًا بمقدار عرض إصبع كي لا تنقفل.</translation>
    </message>
    <message>
        <source>Move your hips further from the wall, and bend the knee of the leg on the floor.</source>
        <comment>item.SU1.easier.text</comment>
        <translation type="unfinished">أبعِد وركيك عن الجدار أكثر، واثنِ ركبة الساق التي على الأرض.</translation>
    </message>
    <message>
        <source>Move your hips nearer to the wall.</source>
        <comment>item.SU1.harder.text</comment>
        <translation type="unfinished">قرّب وركيك من الجدار.</translation>
    </message>
    <message>
        <source>Further away, knees bent</source>
        <comment>item.SU1.variants.bent-knee.name</comment>
        <translation type="unfinished">أبعد، ركبتان مثنيتان</translation>
    </message>
    <message>
        <source>The hips are further from the wall, the raised knee is bent, and the other foot stands on the floor.</source>
        <comment>item.SU1.variants.bent-knee.change</comment>
        <translation type="unfinished">الوركان أبعد عن الجدار، والركبة المرفوعة مثنية، والقدم الأخرى مستقرة على الأرض.</translation>
    </message>
    <message>
        <source>Lie on your back beside a door frame or the edge of a wall, hips well away from it.</source>
        <comment>item.SU1.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك بجانب إطار باب أو حافة جدار، ووركاك بعيدان عنها.</translation>
    </message>
    <message>
        <source>Rest one heel on the wall with that knee bent. Bend the other knee and stand its foot on the floor.</source>
        <comment>item.SU1.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">أرِح كعبًا على الجدار وركبته مثنية. اثنِ الركبة الأخرى وضع قدمها على الأرض.</translation>
    </message>
    <message>
        <source>Stay where the pull is light.</source>
        <comment>item.SU1.variants.bent-knee.steps.closer.text</comment>
        <translation type="unfinished">ابقَ حيث الشد طفيف.</translation>
    </message>
    <message>
        <source>Keep your tailbone on the floor. Let the wall carry the leg and breathe.</source>
        <comment>item.SU1.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">أبقِ العصعص على الأرض. دع الجدار يحمل الساق وتنفّس.</translation>
    </message>
    <message>
        <source>Bend the knee and move away from the wall. Then change legs.</source>
        <comment>item.SU1.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">اثنِ الركبة وابتعد عن الجدار. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Nearer to the wall</source>
        <comment>item.SU1.variants.closer.name</comment>
        <translation type="unfinished">أقرب إلى الجدار</translation>
    </message>
    <message>
        <source>Slide the hips nearer to the wall, with the tailbone still down and the knee still soft.</source>
        <comment>item.SU1.variants.closer.change</comment>
        <translation type="unfinished">قرّب الوركين من الجدار، والعصعص ما زال على الأرض والركبة ما زالت مرتخية.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU2.label</comment>
        <translation type="unfinished">إطالة خلفية الفخذ</translation>
    </message>
    <message>
        <source>Supine strap stretch</source>
        <comment>item.SU2.name</comment>
        <translation type="unfinished">إطالة الحزام استلقاءً</translation>
    </message>
    <message>
        <source>Towel stretch</source>
        <comment>item.SU2.other_names.0</comment>
        <translation type="unfinished">إطالة المنشفة</translation>
    </message>
    <message>
        <source>Assisted supine stretch</source>
        <comment>item.SU2.other_names.1</comment>
        <translation type="unfinished">إطالة بالمساعدة استلقاءً</translation>
    </message>
    <message>
        <source>Assisted straight-leg raise</source>
        <comment>item.SU2.other_names.2</comment>
        <translation type="unfinished">رفع الساق المستقيمة بالمساعدة</translation>
    </message>
    <message>
        <source>Lie on your back and raise one leg with a strap round the foot.</source>
        <comment>item.SU2.summary</comment>
        <translation type="unfinished">استلقِ على ظهرك وارفع ساقًا بحزام حول القدم.</translation>
    </message>
    <message>
        <source>Shoulders and tailbone down. Let the strap hold.</source>
        <comment>item.SU2.cue</comment>
        <translation type="unfinished">الكتفان والعصعص إلى أسفل. دع الحزام يحمل.</translation>
    </message>
    <message>
        <source>A comfortable pull behind the thigh, perhaps reaching towards the knee, but not below it.</source>
        <comment>item.SU2.feel</comment>
        <translation type="unfinished">شد مريح خلف الفخذ، ربما يصل نحو الركبة، لكن ليس تحتها.</translation>
    </message>
    <message>
        <source>Breathe out as the leg rises. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU2.breathing</comment>
        <translation type="unfinished">أخرج الزفير والساق ترتفع. ثم تنفّس ببطء وهدوء، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU2.cautions.0</comment>
        <translation type="unfinished">أثناء الحمل لا ينبغي الاستلقاء على الظهر مدة طويلة. تختلف النصائح في وقت بدء ذلك، من نهاية الثلث الأول إلى نحو الأسبوع 20، فاسألي القابلة أو الطبيب.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU2.cautions.1</comment>
        <translation type="unfinished">إذا كان الشد في ربلة الساق فأرخِ الكاحل. وإذا بقي تحت الركبة فتوقف.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU2.cautions.2</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU2.cautions.3</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>One source holds 30 to 60 seconds three times, another 15 to 30 seconds without a count, a third gives no dose. The phase of the plan sets the start; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU2.resolved.0</comment>
        <translation type="unfinished">يثبت أحد المصادر من 30 إلى 60 ثانية ثلاث مرات، وآخر من 15 إلى 30 ثانية دون عدد، وثالث لا يعطي جرعة. تحدّد مرحلة الخطة البداية؛ و60 ثانية سقف لمرحلة المحافظة.</translation>
    </message>
    <message>
        <source>The straight-leg raise with a strap, listed apart in one source, is this same stretch and is kept once, here.</source>
        <comment>item.SU2.resolved.1</comment>
        <translation type="unfinished">رفع الساق المستقيمة بالحزام، المذكور على حدة في أحد المصادر، هو هذه الإطالة نفسها ويُحفظ مرة واحدة، هنا.</translation>
    </message>
    <message>
        <source>One source starts with both legs straight. Here the other knee is bent with the foot down, and the flat leg is the harder way.</source>
        <comment>item.SU2.resolved.2</comment>
        <translation type="unfinished">يبدأ أحد المصادر والساقان مستقيمتان. هنا الركبة الأخرى مثنية والقدم على الأرض، والساق الممدودة هي الطريقة الأصعب.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Loop a strap or towel round the ball of one foot.</source>
        <comment>item.SU2.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك والركبتان مثنيتان. لفّ حزامًا أو منشفة حول مقدمة باطن إحدى القدمين.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Keep its knee straight but soft.</source>
        <comment>item.SU2.steps.raise.text</comment>
        <translation type="unfinished">ارفع تلك الساق بالحزام. أبقِ ركبتها مستقيمة لكن مرتخية.</translation>
    </message>
    <message>
        <source>Stop at a comfortable pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.steps.settle.text</comment>
        <translation type="unfinished">توقف عند شد مريح خلف الفخذ. دع كتفيك وعصعصك يستقران على الأرض.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. أمسك الحزام بيدين مرتاحتين وتنفّس.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.steps.return.text</comment>
        <translation type="unfinished">أنزل الساق ببطء. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Jerking on the strap.</source>
        <comment>item.SU2.mistakes.0.text</comment>
        <translation type="unfinished">شدّ الحزام بحركات مفاجئة.</translation>
    </message>
    <message>
        <source>Take up the slack slowly on a breath out.</source>
        <comment>item.SU2.mistakes.0.fix</comment>
        <translation type="unfinished">شُدّ ما ارتخى من الحزام ببطء مع الزفير.</translation>
    </message>
    <message>
        <source>The knee is locked.</source>
        <comment>item.SU2.mistakes.1.text</comment>
        <translation type="unfinished">الركبة مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.SU2.mistakes.1.fix</comment>
        <translation type="unfinished">اثنِها قليلًا بمقدار عرض إصبع كي لا تنقفل.</translation>
    </message>
    <message>
        <source>The back arches off the floor.</source>
        <comment>item.SU2.mistakes.2.text</comment>
        <translation type="unfinished">يتقعّر الظهر عن الأرض.</translation>
    </message>
    <message>
        <source>Lower the leg a little until the back rests.</source>
        <comment>item.SU2.mistakes.2.fix</comment>
        <translation type="unfinished">أنزل الساق قليلًا إلى أن يستقر الظهر.</translation>
    </message>
    <message>
        <source>Pulling on the toes only, so that the calf or nerve takes the strain.</source>
        <comment>item.SU2.mistakes.3.text</comment>
        <translation type="unfinished">الشدّ على أصابع القدم فقط، فتتحمل ربلة الساق أو العصب الشد.</translation>
    </message>
    <message>
        <source>Move the strap to the ball of the foot and keep the ankle easy.</source>
        <comment>item.SU2.mistakes.3.fix</comment>
        <translation type="unfinished">انقل الحزام إلى مقدمة باطن القدم وأبقِ الكاحل مرتاحًا.</translation>
    </message>
    <message>
        <source>Keep the other knee bent and bend the raised knee a little too.</source>
        <comment>item.SU2.easier.text</comment>
        <translation type="unfinished">أبقِ الركبة الأخرى مثنية واثنِ الركبة المرفوعة قليلًا أيضًا.</translation>
    </message>
    <message>
        <source>Lay the other leg flat, and hold longer as your phase allows.</source>
        <comment>item.SU2.harder.text</comment>
        <translation type="unfinished">مُدّ الساق الأخرى على الأرض، واثبت مدة أطول بقدر ما تسمح مرحلتك.</translation>
    </message>
    <message>
        <source>Raised knee bent</source>
        <comment>item.SU2.variants.bent-knee.name</comment>
        <translation type="unfinished">الركبة المرفوعة مثنية</translation>
    </message>
    <message>
        <source>The other foot stays on the floor and the raised knee stays bent by about 20 degrees.</source>
        <comment>item.SU2.variants.bent-knee.change</comment>
        <translation type="unfinished">تبقى القدم الأخرى على الأرض وتبقى الركبة المرفوعة مثنية نحو 20 درجة.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Loop a strap or towel round the ball of one foot.</source>
        <comment>item.SU2.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك والركبتان مثنيتان. لفّ حزامًا أو منشفة حول مقدمة باطن إحدى القدمين.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Leave its knee a little bent.</source>
        <comment>item.SU2.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">ارفع تلك الساق بالحزام. اترك ركبتها مثنية قليلًا.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.variants.bent-knee.steps.settle.text</comment>
        <translation type="unfinished">توقف عند شد طفيف خلف الفخذ. دع كتفيك وعصعصك يستقران على الأرض.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. أمسك الحزام بيدين مرتاحتين وتنفّس.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">أنزل الساق ببطء. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU2.variants.leg-flat.name</comment>
        <translation type="unfinished">الساق الأخرى ممدودة</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat while the strap raises the working leg.</source>
        <comment>item.SU2.variants.leg-flat.change</comment>
        <translation type="unfinished">تبقى الساق الأخرى ممدودة ومستوية على البساط بينما يرفع الحزام الساق العاملة.</translation>
    </message>
    <message>
        <source>Lie on your back with a strap round the ball of one foot. Lay the other leg flat and long.</source>
        <comment>item.SU2.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك وحزام حول مقدمة باطن إحدى القدمين. مُدّ الساق الأخرى مستوية على الأرض.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Keep its knee straight but soft.</source>
        <comment>item.SU2.variants.leg-flat.steps.raise.text</comment>
        <translation type="unfinished">ارفع تلك الساق بالحزام. أبقِ ركبتها مستقيمة لكن مرتخية.</translation>
    </message>
    <message>
        <source>Stop at a comfortable pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.variants.leg-flat.steps.settle.text</comment>
        <translation type="unfinished">توقف عند شد مريح خلف الفخذ. دع كتفيك وعصعصك يستقران على الأرض.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. أمسك الحزام بيدين مرتاحتين وتنفّس.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">أنزل الساق ببطء. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU3.label</comment>
        <translation type="unfinished">إطالة نشطة لخلفية الفخذ</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU3.name</comment>
        <translation type="unfinished">إطالة نشطة لخلفية الفخذ</translation>
    </message>
    <message>
        <source>90/90 active knee extension</source>
        <comment>item.SU3.other_names.0</comment>
        <translation type="unfinished">مدّ الركبة النشط 90/90</translation>
    </message>
    <message>
        <source>Hands-behind-thigh stretch</source>
        <comment>item.SU3.other_names.1</comment>
        <translation type="unfinished">إطالة اليدين خلف الفخذ</translation>
    </message>
    <message>
        <source>Lie down, hold one thigh upright and slowly straighten the knee, again and again.</source>
        <comment>item.SU3.summary</comment>
        <translation type="unfinished">استلقِ، وأمسك فخذًا منتصبًا، وافرد الركبة ببطء مرة بعد مرة.</translation>
    </message>
    <message>
        <source>Thigh still. Only the knee opens and bends.</source>
        <comment>item.SU3.cue</comment>
        <translation type="unfinished">الفخذ ساكن. الركبة وحدها تنفرد وتنثني.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the thigh each time the knee opens.</source>
        <comment>item.SU3.feel</comment>
        <translation type="unfinished">شد مريح في منتصف خلفية الفخذ كلما انفردت الركبة.</translation>
    </message>
    <message>
        <source>Breathe out as the knee opens, breathe quietly in the pause, and never hold your breath.</source>
        <comment>item.SU3.breathing</comment>
        <translation type="unfinished">أخرج الزفير والركبة تنفرد، وتنفّس بهدوء في الوقفة، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU3.cautions.0</comment>
        <translation type="unfinished">أثناء الحمل لا ينبغي الاستلقاء على الظهر مدة طويلة. تختلف النصائح في وقت بدء ذلك، من نهاية الثلث الأول إلى نحو الأسبوع 20، فاسألي القابلة أو الطبيب.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU3.cautions.1</comment>
        <translation type="unfinished">إذا كان الشد في ربلة الساق فأرخِ الكاحل. وإذا بقي تحت الركبة فتوقف.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU3.cautions.2</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU3.cautions.3</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The source asks for ten holds of 10 seconds; other public sheets give 30 seconds four times, or a count of ten up to ten times. Here the 10 seconds stay and the count grows: 4, then 6, then 10.</source>
        <comment>item.SU3.resolved.0</comment>
        <translation type="unfinished">يطلب المصدر عشر مرات ثبات من 10 ثوانٍ؛ وتعطي نشرات عامة أخرى 30 ثانية أربع مرات، أو العدّ إلى عشرة حتى عشر مرات. هنا تبقى الثواني العشر وينمو العدد: 4، ثم 6، ثم 10.</translation>
    </message>
    <message>
        <source>This stretch is counted in repetitions beside the hold plan, so its seconds are not added to hamstring time.</source>
        <comment>item.SU3.resolved.1</comment>
        <translation type="unfinished">تُحسب هذه الإطالة بالتكرارات إلى جانب خطة الثبات، لذلك لا تُضاف ثوانيها إلى وقت عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Lift one thigh until it points towards the ceiling.</source>
        <comment>item.SU3.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك والركبتان مثنيتان. ارفع فخذًا إلى أن يشير نحو السقف.</translation>
    </message>
    <message>
        <source>Hold that thigh with both hands behind it.</source>
        <comment>item.SU3.steps.grip.text</comment>
        <translation type="unfinished">أمسك ذلك الفخذ بكلتا يديك من خلفه.</translation>
    </message>
    <message>
        <source>Slowly straighten the knee. The thigh stays where it is.</source>
        <comment>item.SU3.steps.straighten.text</comment>
        <translation type="unfinished">افرد الركبة ببطء. ويبقى الفخذ حيث هو.</translation>
    </message>
    <message>
        <source>Pause at a mild pull and breathe.</source>
        <comment>item.SU3.steps.hold.text</comment>
        <translation type="unfinished">توقف عند شد خفيف وتنفّس.</translation>
    </message>
    <message>
        <source>Bend the knee and rest a moment. Then open it again.</source>
        <comment>item.SU3.steps.return.text</comment>
        <translation type="unfinished">اثنِ الركبة واسترح لحظة. ثم افردها من جديد.</translation>
    </message>
    <message>
        <source>The thigh drifts away from upright.</source>
        <comment>item.SU3.mistakes.0.text</comment>
        <translation type="unfinished">ينحرف الفخذ عن وضعه المنتصب.</translation>
    </message>
    <message>
        <source>Hold it still with your hands and straighten the knee less.</source>
        <comment>item.SU3.mistakes.0.fix</comment>
        <translation type="unfinished">ثبّته بيديك وافرد الركبة أقل.</translation>
    </message>
    <message>
        <source>The hands pull behind the calf.</source>
        <comment>item.SU3.mistakes.1.text</comment>
        <translation type="unfinished">تشدّ اليدان خلف ربلة الساق.</translation>
    </message>
    <message>
        <source>Move both hands behind the thigh.</source>
        <comment>item.SU3.mistakes.1.fix</comment>
        <translation type="unfinished">انقل اليدين كلتيهما إلى خلف الفخذ.</translation>
    </message>
    <message>
        <source>Bouncing at the end.</source>
        <comment>item.SU3.mistakes.2.text</comment>
        <translation type="unfinished">الارتداد في النهاية.</translation>
    </message>
    <message>
        <source>Open slowly, then keep quite still.</source>
        <comment>item.SU3.mistakes.2.fix</comment>
        <translation type="unfinished">افرد ببطء، ثم ابقَ ساكنًا تمامًا.</translation>
    </message>
    <message>
        <source>Do about five, and straighten the knee less.</source>
        <comment>item.SU3.easier.text</comment>
        <translation type="unfinished">أدِّ نحو خمس، وافرد الركبة أقل.</translation>
    </message>
    <message>
        <source>Draw the toes up while the knee is open.</source>
        <comment>item.SU3.harder.text</comment>
        <translation type="unfinished">اسحب أصابع القدم إلى أعلى والركبة مفرودة.</translation>
    </message>
    <message>
        <source>Part of the way</source>
        <comment>item.SU3.variants.bent-knee.name</comment>
        <translation type="unfinished">جزء من الطريق</translation>
    </message>
    <message>
        <source>Straighten the knee only about two thirds of the way, and stop after five at most.</source>
        <comment>item.SU3.variants.bent-knee.change</comment>
        <translation type="unfinished">افرد الركبة نحو ثلثي المسافة فقط، وتوقف بعد خمس على الأكثر.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Lift one thigh until it points towards the ceiling.</source>
        <comment>item.SU3.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك والركبتان مثنيتان. ارفع فخذًا إلى أن يشير نحو السقف.</translation>
    </message>
    <message>
        <source>Hold that thigh with both hands behind it.</source>
        <comment>item.SU3.variants.bent-knee.steps.grip.text</comment>
        <translation type="unfinished">أمسك ذلك الفخذ بكلتا يديك من خلفه.</translation>
    </message>
    <message>
        <source>Slowly open the knee, only part of the way.</source>
        <comment>item.SU3.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">افرد الركبة ببطء، جزءًا من الطريق فقط.</translation>
    </message>
    <message>
        <source>Pause at a light pull and breathe.</source>
        <comment>item.SU3.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">توقف عند شد طفيف وتنفّس.</translation>
    </message>
    <message>
        <source>Bend the knee and rest a moment. Then open it again.</source>
        <comment>item.SU3.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">اثنِ الركبة واسترح لحظة. ثم افردها من جديد.</translation>
    </message>
    <message>
        <source>Toes up</source>
        <comment>item.SU3.variants.toes-up.name</comment>
        <translation type="unfinished">أصابع القدم إلى أعلى</translation>
    </message>
    <message>
        <source>Draw the toes gently up while the knee is open. Let them go if the calf takes over.</source>
        <comment>item.SU3.variants.toes-up.change</comment>
        <translation type="unfinished">اسحب أصابع القدم برفق إلى أعلى والركبة مفرودة. أرخِها إذا غلب شد ربلة الساق.</translation>
    </message>
    <message>
        <source>Buttock and low back</source>
        <comment>item.SU4.label</comment>
        <translation type="unfinished">الألية وأسفل الظهر</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <comment>item.SU4.name</comment>
        <translation type="unfinished">ركبة واحدة إلى الصدر</translation>
    </message>
    <message>
        <source>Knee-to-chest stretch</source>
        <comment>item.SU4.other_names.0</comment>
        <translation type="unfinished">إطالة الركبة إلى الصدر</translation>
    </message>
    <message>
        <source>Lie on your back and draw one knee in with both hands.</source>
        <comment>item.SU4.summary</comment>
        <translation type="unfinished">استلقِ على ظهرك واسحب ركبة نحوك بكلتا يديك.</translation>
    </message>
    <message>
        <source>Head down, shoulders soft, knee drawn in.</source>
        <comment>item.SU4.cue</comment>
        <translation type="unfinished">الرأس على الأرض، الكتفان مرتخيان، الركبة مسحوبة.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the buttock, perhaps in the low back as well. It is not a hamstring stretch.</source>
        <comment>item.SU4.feel</comment>
        <translation type="unfinished">شد خفيف مريح في الألية، وربما في أسفل الظهر أيضًا. ليست إطالة لعضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU4.breathing</comment>
        <translation type="unfinished">أخرج الزفير والركبة تقترب. ثم تنفّس ببطء وهدوء، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>Not for you under hip-replacement precautions, unless a professional has agreed.</source>
        <comment>item.SU4.cautions.0</comment>
        <translation type="unfinished">لا يناسبك إن كنت ملتزمًا باحتياطات استبدال الورك، ما لم يوافق مختص صحي.</translation>
    </message>
    <message>
        <source>This bends the low back. With osteoporosis or a past spine fracture, leave it out unless a professional has agreed.</source>
        <comment>item.SU4.cautions.1</comment>
        <translation type="unfinished">هذا يثني أسفل الظهر. مع هشاشة العظام أو كسر سابق في العمود الفقري، اتركه ما لم يوافق مختص صحي.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.SU4.cautions.2</comment>
        <translation type="unfinished">أجِّله إلى وقت لاحق من اليوم إن كنت قد نهضت قبل أقل من ساعتين.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU4.cautions.3</comment>
        <translation type="unfinished">أثناء الحمل لا ينبغي الاستلقاء على الظهر مدة طويلة. تختلف النصائح في وقت بدء ذلك، من نهاية الثلث الأول إلى نحو الأسبوع 20، فاسألي القابلة أو الطبيب.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU4.cautions.4</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU4.cautions.5</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>One source holds 30 to 60 seconds three times a side; Mayo Clinic gives 5 seconds, two or three times, twice a day. Here it starts at 15 seconds and grows with the phase of the plan; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU4.resolved.0</comment>
        <translation type="unfinished">يثبت أحد المصادر من 30 إلى 60 ثانية ثلاث مرات لكل جهة؛ وتعطي Mayo Clinic 5 ثوانٍ، مرتين أو ثلاثًا، مرتين في اليوم. هنا يبدأ من 15 ثانية وينمو مع مرحلة الخطة؛ و60 ثانية سقف لمرحلة المحافظة.</translation>
    </message>
    <message>
        <source>It reaches the buttock and low back, so its time is not counted as hamstring time.</source>
        <comment>item.SU4.resolved.1</comment>
        <translation type="unfinished">تصل إلى الألية وأسفل الظهر، لذلك لا يُحسب وقتها لعضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and your feet on the floor.</source>
        <comment>item.SU4.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك وركبتاك مثنيتان وقدماك على الأرض.</translation>
    </message>
    <message>
        <source>Take one knee with both hands and draw it in slowly.</source>
        <comment>item.SU4.steps.draw-in.text</comment>
        <translation type="unfinished">خذ ركبة بكلتا يديك واسحبها نحوك ببطء.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock.</source>
        <comment>item.SU4.steps.settle.text</comment>
        <translation type="unfinished">توقف عند شد خفيف في الألية.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. دع كتفيك ورأسك يستقران، وتنفّس.</translation>
    </message>
    <message>
        <source>Let the knee go and set the foot down. Then change legs.</source>
        <comment>item.SU4.steps.return.text</comment>
        <translation type="unfinished">اترك الركبة وأنزل القدم. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Yanking the knee in.</source>
        <comment>item.SU4.mistakes.0.text</comment>
        <translation type="unfinished">جذب الركبة بعنف.</translation>
    </message>
    <message>
        <source>Draw it in slowly on a long breath out.</source>
        <comment>item.SU4.mistakes.0.fix</comment>
        <translation type="unfinished">اسحبها ببطء مع زفير طويل.</translation>
    </message>
    <message>
        <source>The head lifts off the floor.</source>
        <comment>item.SU4.mistakes.1.text</comment>
        <translation type="unfinished">يرتفع الرأس عن الأرض.</translation>
    </message>
    <message>
        <source>Rest the head, on a thin cushion if you like, and draw in less.</source>
        <comment>item.SU4.mistakes.1.fix</comment>
        <translation type="unfinished">أرِح الرأس، على وسادة رقيقة إن أردت، واسحب أقل.</translation>
    </message>
    <message>
        <source>Hold behind the thigh instead of the knee.</source>
        <comment>item.SU4.easier.text</comment>
        <translation type="unfinished">أمسك خلف الفخذ بدلًا من الركبة.</translation>
    </message>
    <message>
        <source>Lay the other leg flat.</source>
        <comment>item.SU4.harder.text</comment>
        <translation type="unfinished">مُدّ الساق الأخرى على الأرض.</translation>
    </message>
    <message>
        <source>Hands behind the thigh</source>
        <comment>item.SU4.variants.behind-thigh.name</comment>
        <translation type="unfinished">اليدان خلف الفخذ</translation>
    </message>
    <message>
        <source>Both hands hold behind the thigh, so that the knee is not pressed, and the leg comes in less far.</source>
        <comment>item.SU4.variants.behind-thigh.change</comment>
        <translation type="unfinished">تمسك اليدان خلف الفخذ كي لا تنضغط الركبة، وتقترب الساق أقل.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and your feet on the floor.</source>
        <comment>item.SU4.variants.behind-thigh.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك وركبتاك مثنيتان وقدماك على الأرض.</translation>
    </message>
    <message>
        <source>Hold one leg behind the thigh with both hands and draw it in slowly.</source>
        <comment>item.SU4.variants.behind-thigh.steps.draw-in.text</comment>
        <translation type="unfinished">أمسك ساقًا من خلف الفخذ بكلتا يديك واسحبها نحوك ببطء.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock. Leave the knee itself free.</source>
        <comment>item.SU4.variants.behind-thigh.steps.settle.text</comment>
        <translation type="unfinished">توقف عند شد خفيف في الألية. اترك الركبة نفسها حرة.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.variants.behind-thigh.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. دع كتفيك ورأسك يستقران، وتنفّس.</translation>
    </message>
    <message>
        <source>Let the leg go and set the foot down. Then change legs.</source>
        <comment>item.SU4.variants.behind-thigh.steps.return.text</comment>
        <translation type="unfinished">اترك الساق وأنزل القدم. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU4.variants.leg-flat.name</comment>
        <translation type="unfinished">الساق الأخرى ممدودة</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat while you draw the knee in.</source>
        <comment>item.SU4.variants.leg-flat.change</comment>
        <translation type="unfinished">تبقى الساق الأخرى ممدودة ومستوية على البساط وأنت تسحب الركبة.</translation>
    </message>
    <message>
        <source>Lie on your back with one knee bent and the other leg flat and long.</source>
        <comment>item.SU4.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك وركبة مثنية والساق الأخرى ممدودة على الأرض.</translation>
    </message>
    <message>
        <source>Take the bent knee with both hands and draw it in slowly.</source>
        <comment>item.SU4.variants.leg-flat.steps.draw-in.text</comment>
        <translation type="unfinished">خذ الركبة المثنية بكلتا يديك واسحبها نحوك ببطء.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock. The other leg stays down.</source>
        <comment>item.SU4.variants.leg-flat.steps.settle.text</comment>
        <translation type="unfinished">توقف عند شد خفيف في الألية. وتبقى الساق الأخرى منخفضة.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">ابقَ هناك. دع كتفيك ورأسك يستقران، وتنفّس.</translation>
    </message>
    <message>
        <source>Let the knee go and set the foot down. Then change legs.</source>
        <comment>item.SU4.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">اترك الركبة وأنزل القدم. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU5.label</comment>
        <translation type="unfinished">إطالة نشطة لخلفية الفخذ</translation>
    </message>
    <message>
        <source>Straight-leg raise, as a stretch</source>
        <comment>item.SU5.name</comment>
        <translation type="unfinished">رفع الساق المستقيمة، إطالةً</translation>
    </message>
    <message>
        <source>Basic raise</source>
        <comment>item.SU5.other_names.0</comment>
        <translation type="unfinished">رفع أساسي</translation>
    </message>
    <message>
        <source>Single straight-leg raise</source>
        <comment>item.SU5.other_names.1</comment>
        <translation type="unfinished">رفع ساق مستقيمة واحدة</translation>
    </message>
    <message>
        <source>Lie on your back and lift one straight leg towards the ceiling, pause, and lower it.</source>
        <comment>item.SU5.summary</comment>
        <translation type="unfinished">استلقِ على ظهرك وارفع ساقًا مستقيمة نحو السقف، وتوقف، ثم أنزلها.</translation>
    </message>
    <message>
        <source>Back still, leg up on the breath out.</source>
        <comment>item.SU5.cue</comment>
        <translation type="unfinished">الظهر ساكن، الساق إلى أعلى مع الزفير.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the back of the lifted thigh at the top, and light work in its front.</source>
        <comment>item.SU5.feel</comment>
        <translation type="unfinished">شد خفيف مريح في خلفية الفخذ المرفوع عند الأعلى، وعمل بسيط في مقدمته.</translation>
    </message>
    <message>
        <source>Breathe out as you lift, breathe quietly at the top, breathe in as you lower. Never hold your breath.</source>
        <comment>item.SU5.breathing</comment>
        <translation type="unfinished">أخرج الزفير وأنت ترفع، وتنفّس بهدوء في الأعلى، وخذ الشهيق وأنت تُنزل. لا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU5.cautions.0</comment>
        <translation type="unfinished">أثناء الحمل لا ينبغي الاستلقاء على الظهر مدة طويلة. تختلف النصائح في وقت بدء ذلك، من نهاية الثلث الأول إلى نحو الأسبوع 20، فاسألي القابلة أو الطبيب.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU5.cautions.1</comment>
        <translation type="unfinished">إذا كان الشد في ربلة الساق فأرخِ الكاحل. وإذا بقي تحت الركبة فتوقف.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU5.cautions.2</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU5.cautions.3</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The source lists a basic, an assisted and a slow raise without a dose. Assisted, with a strap, is the supine strap stretch and is kept there. Basic and slow are here, five to eight times a leg.</source>
        <comment>item.SU5.resolved.0</comment>
        <translation type="unfinished">يذكر المصدر رفعًا أساسيًا ورفعًا بالمساعدة ورفعًا بطيئًا دون جرعة. الرفع بالمساعدة، بحزام، هو إطالة الحزام استلقاءً ويُحفظ هناك. والأساسي والبطيء هنا، من خمس إلى ثماني مرات لكل ساق.</translation>
    </message>
    <message>
        <source>The source does not say where the other leg lies. Here that knee is bent for comfort, and the flat leg is a harder way.</source>
        <comment>item.SU5.resolved.1</comment>
        <translation type="unfinished">لا يقول المصدر أين تكون الساق الأخرى. هنا تلك الركبة مثنية من أجل الراحة، والساق الممدودة طريقة أصعب.</translation>
    </message>
    <message>
        <source>A strength exercise shares the name but stops at the height of the other knee; it stands apart under control work.</source>
        <comment>item.SU5.resolved.2</comment>
        <translation type="unfinished">يشترك تمرين قوة في الاسم لكنه يتوقف عند ارتفاع الركبة الأخرى؛ وهو على حدة ضمن تمارين التحكم.</translation>
    </message>
    <message>
        <source>It is counted in repetitions, so its pauses are not added to hamstring time.</source>
        <comment>item.SU5.resolved.3</comment>
        <translation type="unfinished">يُحسب بالتكرارات، لذلك لا تُضاف وقفاته إلى وقت عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>Lift slowly, pause for 2 to 5 seconds at the top, lower under control.</source>
        <comment>item.SU5.dose.tempo</comment>
        <translation type="unfinished">ارفع ببطء، وتوقف من ثانيتين إلى 5 ثوانٍ في الأعلى، وأنزل بتحكم.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك، وركبة مثنية وقدمها على الأرض. شُدّ بطنك قليلًا.</translation>
    </message>
    <message>
        <source>Straighten the other knee and draw the toes up.</source>
        <comment>item.SU5.steps.straighten.text</comment>
        <translation type="unfinished">افرد الركبة الأخرى واسحب أصابع القدم إلى أعلى.</translation>
    </message>
    <message>
        <source>Lift that leg towards the ceiling until you feel a mild pull behind the thigh.</source>
        <comment>item.SU5.steps.raise.text</comment>
        <translation type="unfinished">ارفع تلك الساق نحو السقف إلى أن تشعر بشد خفيف خلف الفخذ.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.steps.hold.text</comment>
        <translation type="unfinished">توقف من ثانيتين إلى خمس ثوانٍ وتنفّس.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.steps.return.text</comment>
        <translation type="unfinished">أنزل الساق بتحكم.</translation>
    </message>
    <message>
        <source>The back arches off the floor.</source>
        <comment>item.SU5.mistakes.0.text</comment>
        <translation type="unfinished">يتقعّر الظهر عن الأرض.</translation>
    </message>
    <message>
        <source>Brace the belly lightly and lift less high.</source>
        <comment>item.SU5.mistakes.0.fix</comment>
        <translation type="unfinished">شُدّ البطن قليلًا وارفع أقل.</translation>
    </message>
    <message>
        <source>The leg is swung up.</source>
        <comment>item.SU5.mistakes.1.text</comment>
        <translation type="unfinished">تُؤرجح الساق إلى أعلى.</translation>
    </message>
    <message>
        <source>Lift it slowly enough to stop at any moment.</source>
        <comment>item.SU5.mistakes.1.fix</comment>
        <translation type="unfinished">ارفعها ببطء يكفي لتتوقف في أي لحظة.</translation>
    </message>
    <message>
        <source>The working knee bends.</source>
        <comment>item.SU5.mistakes.2.text</comment>
        <translation type="unfinished">تنثني الركبة العاملة.</translation>
    </message>
    <message>
        <source>Lift only as high as the knee stays straight and soft.</source>
        <comment>item.SU5.mistakes.2.fix</comment>
        <translation type="unfinished">ارفع فقط بقدر ما تبقى الركبة مستقيمة ومرتخية.</translation>
    </message>
    <message>
        <source>Lift less high, or let a strap help as in the supine strap stretch.</source>
        <comment>item.SU5.easier.text</comment>
        <translation type="unfinished">ارفع أقل، أو دع حزامًا يساعد كما في إطالة الحزام استلقاءً.</translation>
    </message>
    <message>
        <source>Do it slowly without a pause, and later with the other leg flat.</source>
        <comment>item.SU5.harder.text</comment>
        <translation type="unfinished">أدِّه ببطء دون وقفة، ولاحقًا والساق الأخرى ممدودة.</translation>
    </message>
    <message>
        <source>Lower lift</source>
        <comment>item.SU5.variants.lower-lift.name</comment>
        <translation type="unfinished">رفع أخفض</translation>
    </message>
    <message>
        <source>Lift the leg only two thirds as high.</source>
        <comment>item.SU5.variants.lower-lift.change</comment>
        <translation type="unfinished">ارفع الساق ثلثي الارتفاع فقط.</translation>
    </message>
    <message>
        <source>Knee a little bent</source>
        <comment>item.SU5.variants.bent-knee.name</comment>
        <translation type="unfinished">الركبة مثنية قليلًا</translation>
    </message>
    <message>
        <source>Keep the lifted knee bent by about 20 degrees, the ankle loose, and lift only two thirds as high.</source>
        <comment>item.SU5.variants.bent-knee.change</comment>
        <translation type="unfinished">أبقِ الركبة المرفوعة مثنية نحو 20 درجة والكاحل مرتخيًا، وارفع ثلثي الارتفاع فقط.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك، وركبة مثنية وقدمها على الأرض. شُدّ بطنك قليلًا.</translation>
    </message>
    <message>
        <source>Stretch the other leg out, its knee a little bent and the ankle loose.</source>
        <comment>item.SU5.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">مُدّ الساق الأخرى وركبتها مثنية قليلًا والكاحل مرتخٍ.</translation>
    </message>
    <message>
        <source>Lift that leg a short way, until you feel a light pull behind the thigh.</source>
        <comment>item.SU5.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">ارفع تلك الساق مسافة قصيرة، إلى أن تشعر بشد طفيف خلف الفخذ.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">توقف من ثانيتين إلى خمس ثوانٍ وتنفّس.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">أنزل الساق بتحكم.</translation>
    </message>
    <message>
        <source>Slow raise</source>
        <comment>item.SU5.variants.slow.name</comment>
        <translation type="unfinished">رفع بطيء</translation>
    </message>
    <message>
        <source>Take three seconds up and three seconds down, without a pause, five to eight times.</source>
        <comment>item.SU5.variants.slow.change</comment>
        <translation type="unfinished">خذ ثلاث ثوانٍ صعودًا وثلاث ثوانٍ نزولًا، دون وقفة، من خمس إلى ثماني مرات.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.variants.slow.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك، وركبة مثنية وقدمها على الأرض. شُدّ بطنك قليلًا.</translation>
    </message>
    <message>
        <source>Straighten the other knee and draw the toes up.</source>
        <comment>item.SU5.variants.slow.steps.straighten.text</comment>
        <translation type="unfinished">افرد الركبة الأخرى واسحب أصابع القدم إلى أعلى.</translation>
    </message>
    <message>
        <source>Lift that leg for three slow seconds, up to a mild pull.</source>
        <comment>item.SU5.variants.slow.steps.raise.text</comment>
        <translation type="unfinished">ارفع تلك الساق في ثلاث ثوانٍ بطيئة، حتى شد خفيف.</translation>
    </message>
    <message>
        <source>Without stopping, lower it for three slow seconds.</source>
        <comment>item.SU5.variants.slow.steps.return.text</comment>
        <translation type="unfinished">أنزلها دون توقف في ثلاث ثوانٍ بطيئة.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU5.variants.leg-flat.name</comment>
        <translation type="unfinished">الساق الأخرى ممدودة</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat. Go back to a bent knee if your back arches.</source>
        <comment>item.SU5.variants.leg-flat.change</comment>
        <translation type="unfinished">تبقى الساق الأخرى ممدودة ومستوية على البساط. ارجع إلى ثني الركبة إذا تقعّر ظهرك.</translation>
    </message>
    <message>
        <source>Lie on your back with both legs flat and long. Brace your belly lightly.</source>
        <comment>item.SU5.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك وساقاك ممدودتان على الأرض. شُدّ بطنك قليلًا.</translation>
    </message>
    <message>
        <source>Keep the knee of the working leg straight and draw the toes up.</source>
        <comment>item.SU5.variants.leg-flat.steps.straighten.text</comment>
        <translation type="unfinished">أبقِ ركبة الساق العاملة مستقيمة واسحب أصابع القدم إلى أعلى.</translation>
    </message>
    <message>
        <source>Lift that leg towards the ceiling until you feel a mild pull behind the thigh.</source>
        <comment>item.SU5.variants.leg-flat.steps.raise.text</comment>
        <translation type="unfinished">ارفع تلك الساق نحو السقف إلى أن تشعر بشد خفيف خلف الفخذ.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">توقف من ثانيتين إلى خمس ثوانٍ وتنفّس.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">أنزل الساق بتحكم.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU6.label</comment>
        <translation type="unfinished">إطالة خلفية الفخذ</translation>
    </message>
    <message>
        <source>Partner-assisted supine stretch</source>
        <comment>item.SU6.name</comment>
        <translation type="unfinished">إطالة بمساعدة شريك استلقاءً</translation>
    </message>
    <message>
        <source>Assisted leg raise with a partner</source>
        <comment>item.SU6.other_names.0</comment>
        <translation type="unfinished">رفع الساق بمساعدة شريك</translation>
    </message>
    <message>
        <source>Lie relaxed while a partner slowly raises one leg, and you say when to stop.</source>
        <comment>item.SU6.summary</comment>
        <translation type="unfinished">استلقِ مسترخيًا بينما يرفع شريك ساقًا ببطء، وأنت تقول متى يتوقف.</translation>
    </message>
    <message>
        <source>You say stop. Nobody pushes.</source>
        <comment>item.SU6.cue</comment>
        <translation type="unfinished">أنت تقول قف. لا أحد يدفع.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the middle of the back of the raised thigh, with the leg quite heavy.</source>
        <comment>item.SU6.feel</comment>
        <translation type="unfinished">شد خفيف مريح في منتصف خلفية الفخذ المرفوع، والساق ثقيلة تمامًا.</translation>
    </message>
    <message>
        <source>Breathe out as your partner lifts. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU6.breathing</comment>
        <translation type="unfinished">أخرج الزفير وشريكك يرفع. ثم تنفّس ببطء وهدوء، ولا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>Agree on a stop word first. Your partner lowers the leg as soon as you say it.</source>
        <comment>item.SU6.cautions.0</comment>
        <translation type="unfinished">اتفقا أولًا على كلمة توقف. يُنزل شريكك الساق بمجرد أن تقولها.</translation>
    </message>
    <message>
        <source>Only after three sessions that began with pain of 2 or less, and never when your pain is 3 or more.</source>
        <comment>item.SU6.cautions.1</comment>
        <translation type="unfinished">فقط بعد ثلاث جلسات بدأت بألم مقداره 2 أو أقل، وليس أبدًا عندما يكون ألمك 3 أو أكثر.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU6.cautions.2</comment>
        <translation type="unfinished">أثناء الحمل لا ينبغي الاستلقاء على الظهر مدة طويلة. تختلف النصائح في وقت بدء ذلك، من نهاية الثلث الأول إلى نحو الأسبوع 20، فاسألي القابلة أو الطبيب.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU6.cautions.3</comment>
        <translation type="unfinished">توقف فورًا إذا شعرت بألم حاد، أو بألم ينتقل نزولًا في الساق، أو بخدر أو بتنميل. والألم تحت الركبة يعني التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU6.cautions.4</comment>
        <translation type="unfinished">اسأل مختصًا صحيًا قبل أن تبدأ إن كانت لديك حالة في الظهر، أو ألم ظهر جديد أو لا يهدأ، أو إصابة محتملة، أو نوبات دوخة، أو ورك مستبدل، أو عملية جراحية حديثة، أو تمزق حديث في عضلات الفخذ الخلفية.</translation>
    </message>
    <message>
        <source>The source gives no dose and suggests that a partner can take you deeper. Here the phase of the plan sets the time, and the partner only carries the leg and never pushes.</source>
        <comment>item.SU6.resolved.0</comment>
        <translation type="unfinished">لا يعطي المصدر جرعة ويقترح أن الشريك يستطيع أخذك أعمق. هنا تحدّد مرحلة الخطة الوقت، والشريك يحمل الساق فقط ولا يدفعها أبدًا.</translation>
    </message>
    <message>
        <source>Lie on your back and relax. Your partner holds one leg at the heel and just above the knee.</source>
        <comment>item.SU6.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك واسترخِ. يمسك شريكك ساقًا عند الكعب وفوق الركبة بقليل.</translation>
    </message>
    <message>
        <source>Your partner lifts the leg slowly, knee straight but soft.</source>
        <comment>item.SU6.steps.raise.text</comment>
        <translation type="unfinished">يرفع شريكك الساق ببطء، والركبة مستقيمة لكن مرتخية.</translation>
    </message>
    <message>
        <source>Say stop as soon as you feel a mild pull.</source>
        <comment>item.SU6.steps.say-stop.text</comment>
        <translation type="unfinished">قل قف بمجرد أن تشعر بشد خفيف.</translation>
    </message>
    <message>
        <source>Your partner keeps the leg still, without pushing. Breathe.</source>
        <comment>item.SU6.steps.hold.text</comment>
        <translation type="unfinished">يُبقي شريكك الساق ساكنة دون دفع. تنفّس.</translation>
    </message>
    <message>
        <source>Your partner lowers the leg slowly. Then change legs.</source>
        <comment>item.SU6.steps.return.text</comment>
        <translation type="unfinished">يُنزل شريكك الساق ببطء. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>The partner pushes or bounces.</source>
        <comment>item.SU6.mistakes.0.text</comment>
        <translation type="unfinished">يدفع الشريك أو يرتدّ بالساق.</translation>
    </message>
    <message>
        <source>The partner only carries the weight of the leg and keeps still.</source>
        <comment>item.SU6.mistakes.0.fix</comment>
        <translation type="unfinished">يحمل الشريك وزن الساق فقط ويبقى ساكنًا.</translation>
    </message>
    <message>
        <source>No stop word was agreed.</source>
        <comment>item.SU6.mistakes.1.text</comment>
        <translation type="unfinished">لم يُتفق على كلمة توقف.</translation>
    </message>
    <message>
        <source>Choose one short word before you begin, and try it once.</source>
        <comment>item.SU6.mistakes.1.fix</comment>
        <translation type="unfinished">اختر كلمة قصيرة واحدة قبل أن تبدأ، وجرّبها مرة.</translation>
    </message>
    <message>
        <source>Do it alone with a strap, where you feel each change yourself.</source>
        <comment>item.SU6.easier.text</comment>
        <translation type="unfinished">أدِّه وحدك بحزام، حيث تشعر بكل تغيّر بنفسك.</translation>
    </message>
    <message>
        <source>There is no harder way. Ask for a slower lift, never for a stronger one.</source>
        <comment>item.SU6.harder.text</comment>
        <translation type="unfinished">لا توجد طريقة أصعب. اطلب رفعًا أبطأ، لا أقوى أبدًا.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.SU6.variants.bent-knee.name</comment>
        <translation type="unfinished">ركبة مثنية</translation>
    </message>
    <message>
        <source>Your partner keeps the raised knee a little bent and lifts only two thirds as far.</source>
        <comment>item.SU6.variants.bent-knee.change</comment>
        <translation type="unfinished">يُبقي شريكك الركبة المرفوعة مثنية قليلًا ويرفع ثلثي المسافة فقط.</translation>
    </message>
    <message>
        <source>Lie on your back and relax. Your partner holds one leg at the heel and just above the knee.</source>
        <comment>item.SU6.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">استلقِ على ظهرك واسترخِ. يمسك شريكك ساقًا عند الكعب وفوق الركبة بقليل.</translation>
    </message>
    <message>
        <source>Your partner lifts the leg slowly, with the knee a little bent.</source>
        <comment>item.SU6.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">يرفع شريكك الساق ببطء، والركبة مثنية قليلًا.</translation>
    </message>
    <message>
        <source>Say stop as soon as you feel a light pull.</source>
        <comment>item.SU6.variants.bent-knee.steps.say-stop.text</comment>
        <translation type="unfinished">قل قف بمجرد أن تشعر بشد طفيف.</translation>
    </message>
    <message>
        <source>Your partner keeps the leg still, without pushing. Breathe.</source>
        <comment>item.SU6.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">يُبقي شريكك الساق ساكنة دون دفع. تنفّس.</translation>
    </message>
    <message>
        <source>Your partner lowers the leg slowly. Then change legs.</source>
        <comment>item.SU6.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">يُنزل شريكك الساق ببطء. ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU1.label</comment>
        <translation type="unfinished">إحماء</translation>
    </message>
    <message>
        <source>March on the spot</source>
        <comment>item.WU1.name</comment>
        <translation type="unfinished">السير في المكان</translation>
    </message>
    <message>
        <source>Marching in place</source>
        <comment>item.WU1.other_names.0</comment>
        <translation type="unfinished">السير في موضعك</translation>
    </message>
    <message>
        <source>Easy marching to get warm before anything is held. It needs no more room than you stand on.</source>
        <comment>item.WU1.summary</comment>
        <translation type="unfinished">سير سهل للدفء قبل أي ثبات. لا يحتاج إلى مكان أكبر مما تقف عليه.</translation>
    </message>
    <message>
        <source>Knees easy, arms swing along.</source>
        <comment>item.WU1.cue</comment>
        <translation type="unfinished">ركبتان مرتاحتان، الذراعان تتأرجحان معهما.</translation>
    </message>
    <message>
        <source>A little warmer and looser after a minute or two; never out of breath.</source>
        <comment>item.WU1.feel</comment>
        <translation type="unfinished">أدفأ وأرخى قليلًا بعد دقيقة أو دقيقتين؛ دون ضيق في النفَس أبدًا.</translation>
    </message>
    <message>
        <source>Free and easy. You should be able to talk in whole sentences.</source>
        <comment>item.WU1.breathing</comment>
        <translation type="unfinished">حرّ وسهل. ينبغي أن تستطيع الكلام بجمل كاملة.</translation>
    </message>
    <message>
        <source>Keep a hand on a chair or a wall if your balance is unsure.</source>
        <comment>item.WU1.cautions.0</comment>
        <translation type="unfinished">أبقِ يدًا على كرسي أو جدار إن لم تكن واثقًا من توازنك.</translation>
    </message>
    <message>
        <source>The source gives 5 to 10 minutes for the whole warm-up and no time for each part. The app gives this part 2 minutes; a break at the desk uses about one.</source>
        <comment>item.WU1.resolved.0</comment>
        <translation type="unfinished">يعطي المصدر من 5 إلى 10 دقائق للإحماء كله ولا يذكر وقتًا لكل جزء. يعطي التطبيق هذا الجزء دقيقتين؛ وتستخدم استراحة المكتب نحو دقيقة.</translation>
    </message>
    <message>
        <source>Walk at an easy pace instead, on the spot or about the room.</source>
        <comment>item.WU1.easier.text</comment>
        <translation type="unfinished">امشِ بإيقاع سهل بدلًا من ذلك، في المكان أو في أرجاء الغرفة.</translation>
    </message>
    <message>
        <source>Jog lightly, if jogging suits you and the floor below.</source>
        <comment>item.WU1.harder.text</comment>
        <translation type="unfinished">هرول بخفة، إن كانت الهرولة تناسبك وتناسب الطابق الذي تحتك.</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips and your shoulders loose.</source>
        <comment>item.WU1.steps.tall.text</comment>
        <translation type="unfinished">قف منتصب القامة، وقدماك تحت وركيك وكتفاك مرتخيان.</translation>
    </message>
    <message>
        <source>Lift one knee as high as is comfortable, then the other, in a steady beat.</source>
        <comment>item.WU1.steps.lift.text</comment>
        <translation type="unfinished">ارفع ركبة بقدر ما يريحك، ثم الأخرى، بإيقاع منتظم.</translation>
    </message>
    <message>
        <source>Let the arms swing along and set each foot down softly.</source>
        <comment>item.WU1.steps.arms.text</comment>
        <translation type="unfinished">دع الذراعين تتأرجحان وأنزل كل قدم بنعومة.</translation>
    </message>
    <message>
        <source>Leaving the warm-up out.</source>
        <comment>item.WU1.mistakes.0.text</comment>
        <translation type="unfinished">ترك الإحماء.</translation>
    </message>
    <message>
        <source>One minute of it before a desk break, five or more before a full session.</source>
        <comment>item.WU1.mistakes.0.fix</comment>
        <translation type="unfinished">دقيقة منه قبل استراحة المكتب، وخمس أو أكثر قبل جلسة كاملة.</translation>
    </message>
    <message>
        <source>Going so hard that you are out of breath.</source>
        <comment>item.WU1.mistakes.1.text</comment>
        <translation type="unfinished">بذل جهد يقطع النفَس.</translation>
    </message>
    <message>
        <source>Lower the knees and slow the beat until you can chat.</source>
        <comment>item.WU1.mistakes.1.fix</comment>
        <translation type="unfinished">اخفض الركبتين وأبطئ الإيقاع إلى أن تستطيع الدردشة.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU3.label</comment>
        <translation type="unfinished">إحماء</translation>
    </message>
    <message>
        <source>Light jog</source>
        <comment>item.WU3.name</comment>
        <translation type="unfinished">هرولة خفيفة</translation>
    </message>
    <message>
        <source>Jogging in place</source>
        <comment>item.WU3.other_names.0</comment>
        <translation type="unfinished">الهرولة في المكان</translation>
    </message>
    <message>
        <source>Light jogging</source>
        <comment>item.WU3.other_names.1</comment>
        <translation type="unfinished">هرولة بخفة</translation>
    </message>
    <message>
        <source>A minute of soft, quiet jogging on the spot. Entirely optional: marching does the same job.</source>
        <comment>item.WU3.summary</comment>
        <translation type="unfinished">دقيقة من الهرولة الناعمة الهادئة في المكان. اختيارية تمامًا: فالسير في المكان يفي بالغرض نفسه.</translation>
    </message>
    <message>
        <source>Soft landings, quiet feet.</source>
        <comment>item.WU3.cue</comment>
        <translation type="unfinished">هبوط ناعم، قدمان هادئتان.</translation>
    </message>
    <message>
        <source>Warm and springy, with no jolt in the back, hips or knees.</source>
        <comment>item.WU3.feel</comment>
        <translation type="unfinished">دفء ومرونة، دون ارتجاج في الظهر أو الوركين أو الركبتين.</translation>
    </message>
    <message>
        <source>Free. If you cannot speak a sentence, slow down to a march.</source>
        <comment>item.WU3.breathing</comment>
        <translation type="unfinished">حرّ. وإن لم تستطع قول جملة، فأبطئ إلى السير.</translation>
    </message>
    <message>
        <source>Leave it out when your pain before the session is 3 or more, when neighbours live below, or when jogging does not agree with you.</source>
        <comment>item.WU3.cautions.0</comment>
        <translation type="unfinished">اتركه عندما يكون ألمك قبل الجلسة 3 أو أكثر، أو عندما يسكن جيران تحتك، أو عندما لا تناسبك الهرولة.</translation>
    </message>
    <message>
        <source>Go back to marching if any landing is felt in the back.</source>
        <comment>item.WU3.cautions.1</comment>
        <translation type="unfinished">ارجع إلى السير في المكان إذا أحسست في ظهرك بوقع أي هبوط.</translation>
    </message>
    <message>
        <source>Part of the source's warm-up list but not of the app's standard warm-up, because noise, pain or comfort often speak against it.</source>
        <comment>item.WU3.resolved.0</comment>
        <translation type="unfinished">جزء من قائمة الإحماء في المصدر وليس من الإحماء المعتاد في التطبيق، لأن الضجيج أو الألم أو الارتياح كثيرًا ما تحول دونه.</translation>
    </message>
    <message>
        <source>March on the spot.</source>
        <comment>item.WU3.easier.text</comment>
        <translation type="unfinished">سِر في المكان.</translation>
    </message>
    <message>
        <source>Nothing harder is needed for a warm-up; jog a little longer if you enjoy it.</source>
        <comment>item.WU3.harder.text</comment>
        <translation type="unfinished">لا يلزم ما هو أصعب للإحماء؛ هرول مدة أطول قليلًا إن كان ذلك يسرّك.</translation>
    </message>
    <message>
        <source>Begin with a march and let it turn into a light jog.</source>
        <comment>item.WU3.steps.start.text</comment>
        <translation type="unfinished">ابدأ بالسير في المكان ودعه يتحول إلى هرولة خفيفة.</translation>
    </message>
    <message>
        <source>Land softly under your hips with bent knees and quiet feet.</source>
        <comment>item.WU3.steps.soft.text</comment>
        <translation type="unfinished">اهبط بنعومة تحت وركيك بركبتين مثنيتين وقدمين هادئتين.</translation>
    </message>
    <message>
        <source>In the last seconds slow down to a march again.</source>
        <comment>item.WU3.steps.ease-off.text</comment>
        <translation type="unfinished">في الثواني الأخيرة أبطئ إلى السير من جديد.</translation>
    </message>
    <message>
        <source>Pounding the floor with stiff knees.</source>
        <comment>item.WU3.mistakes.0.text</comment>
        <translation type="unfinished">ضرب الأرض بركبتين متصلبتين.</translation>
    </message>
    <message>
        <source>Take smaller steps and listen: the quieter, the better.</source>
        <comment>item.WU3.mistakes.0.fix</comment>
        <translation type="unfinished">خذ خطوات أصغر وأنصت: كلما كان أهدأ كان أفضل.</translation>
    </message>
    <message>
        <source>Turning the warm-up into a workout.</source>
        <comment>item.WU3.mistakes.1.text</comment>
        <translation type="unfinished">تحويل الإحماء إلى تدريب شاق.</translation>
    </message>
    <message>
        <source>Stay at a pace at which you could talk.</source>
        <comment>item.WU3.mistakes.1.fix</comment>
        <translation type="unfinished">ابقَ على إيقاع تستطيع معه الكلام.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU4.label</comment>
        <translation type="unfinished">إحماء</translation>
    </message>
    <message>
        <source>Arm circles</source>
        <comment>item.WU4.name</comment>
        <translation type="unfinished">دوائر الذراعين</translation>
    </message>
    <message>
        <source>Circles with both arms, from small to large, first one way and then the other.</source>
        <comment>item.WU4.summary</comment>
        <translation type="unfinished">دوائر بالذراعين معًا، من صغيرة إلى كبيرة، في اتجاه ثم في الآخر.</translation>
    </message>
    <message>
        <source>Small to large, then the other way.</source>
        <comment>item.WU4.cue</comment>
        <translation type="unfinished">من صغيرة إلى كبيرة، ثم في الاتجاه الآخر.</translation>
    </message>
    <message>
        <source>Shoulders and upper back getting warm; nothing pinches.</source>
        <comment>item.WU4.feel</comment>
        <translation type="unfinished">يدفأ الكتفان وأعلى الظهر؛ ولا شيء يقرص.</translation>
    </message>
    <message>
        <source>Free and even, in no fixed time with the arms.</source>
        <comment>item.WU4.breathing</comment>
        <translation type="unfinished">حرّ ومنتظم، دون توقيت ثابت مع الذراعين.</translation>
    </message>
    <message>
        <source>Keep the circles small and low, or leave them out, if a shoulder is sore. They can be done sitting.</source>
        <comment>item.WU4.cautions.0</comment>
        <translation type="unfinished">اجعل الدوائر صغيرة ومنخفضة، أو اتركها، إن كان أحد الكتفين يؤلمك. ويمكن أداؤها جلوسًا.</translation>
    </message>
    <message>
        <source>The source names no time. The app gives 30 seconds to each direction.</source>
        <comment>item.WU4.resolved.0</comment>
        <translation type="unfinished">لا يذكر المصدر وقتًا. يعطي التطبيق 30 ثانية لكل اتجاه.</translation>
    </message>
    <message>
        <source>Keep the circles small, with the elbows bent.</source>
        <comment>item.WU4.easier.text</comment>
        <translation type="unfinished">أبقِ الدوائر صغيرة، والمرفقان مثنيان.</translation>
    </message>
    <message>
        <source>Make the circles as wide as is comfortable; nothing more is needed.</source>
        <comment>item.WU4.harder.text</comment>
        <translation type="unfinished">اجعل الدوائر واسعة بقدر ما يريحك؛ ولا يلزم أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Stand or sit tall and let both arms hang.</source>
        <comment>item.WU4.steps.ready.text</comment>
        <translation type="unfinished">قف أو اجلس منتصب القامة ودع الذراعين تتدليان.</translation>
    </message>
    <message>
        <source>Draw small circles with both arms, slowly.</source>
        <comment>item.WU4.steps.small.text</comment>
        <translation type="unfinished">ارسم دوائر صغيرة بالذراعين ببطء.</translation>
    </message>
    <message>
        <source>Let the circles grow as far as they stay easy.</source>
        <comment>item.WU4.steps.large.text</comment>
        <translation type="unfinished">دع الدوائر تكبر ما دامت سهلة.</translation>
    </message>
    <message>
        <source>Change direction at the signal and start small again.</source>
        <comment>item.WU4.steps.other-way.text</comment>
        <translation type="unfinished">غيّر الاتجاه عند الإشارة وابدأ صغيرًا من جديد.</translation>
    </message>
    <message>
        <source>Swinging fast with the shoulders pulled up.</source>
        <comment>item.WU4.mistakes.0.text</comment>
        <translation type="unfinished">أرجحة سريعة والكتفان مرفوعان.</translation>
    </message>
    <message>
        <source>Slow down and let the shoulders drop before each circle.</source>
        <comment>item.WU4.mistakes.0.fix</comment>
        <translation type="unfinished">أبطئ ودع الكتفين ينزلان قبل كل دائرة.</translation>
    </message>
    <message>
        <source>Arching the low back as the arms go up.</source>
        <comment>item.WU4.mistakes.1.text</comment>
        <translation type="unfinished">تقعير أسفل الظهر عند ارتفاع الذراعين.</translation>
    </message>
    <message>
        <source>Stay tall with the ribs low, or make the circle smaller.</source>
        <comment>item.WU4.mistakes.1.fix</comment>
        <translation type="unfinished">ابقَ منتصبًا والأضلاع منخفضة، أو صغّر الدائرة.</translation>
    </message>
    <message>
        <source>Small circles</source>
        <comment>item.WU4.variants.small.name</comment>
        <translation type="unfinished">دوائر صغيرة</translation>
    </message>
    <message>
        <source>Hands on the shoulders or elbows bent, and only small circles.</source>
        <comment>item.WU4.variants.small.change</comment>
        <translation type="unfinished">اليدان على الكتفين أو المرفقان مثنيان، ودوائر صغيرة فقط.</translation>
    </message>
    <message>
        <source>Stand or sit tall. Rest your fingertips on your shoulders.</source>
        <comment>item.WU4.variants.small.steps.ready.text</comment>
        <translation type="unfinished">قف أو اجلس منتصب القامة. أرِح أطراف أصابعك على كتفيك.</translation>
    </message>
    <message>
        <source>Draw small circles with both elbows, slowly.</source>
        <comment>item.WU4.variants.small.steps.small.text</comment>
        <translation type="unfinished">ارسم دوائر صغيرة بالمرفقين ببطء.</translation>
    </message>
    <message>
        <source>Change direction at the signal and keep the circles small.</source>
        <comment>item.WU4.variants.small.steps.other-way.text</comment>
        <translation type="unfinished">غيّر الاتجاه عند الإشارة وأبقِ الدوائر صغيرة.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU5.label</comment>
        <translation type="unfinished">إحماء</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <comment>item.WU5.name</comment>
        <translation type="unfinished">مشي هيّن</translation>
    </message>
    <message>
        <source>Walking in place</source>
        <comment>item.WU5.other_names.0</comment>
        <translation type="unfinished">المشي في المكان</translation>
    </message>
    <message>
        <source>Walk about</source>
        <comment>item.WU5.other_names.1</comment>
        <translation type="unfinished">مشي في الأرجاء</translation>
    </message>
    <message>
        <source>Two minutes of walking, through the room or on the spot: the simplest way to get warm.</source>
        <comment>item.WU5.summary</comment>
        <translation type="unfinished">دقيقتان من المشي، في الغرفة أو في المكان: أبسط طريقة للدفء.</translation>
    </message>
    <message>
        <source>Easy pace, tall and loose.</source>
        <comment>item.WU5.cue</comment>
        <translation type="unfinished">إيقاع سهل، منتصب ومرتخٍ.</translation>
    </message>
    <message>
        <source>Legs and back loosening, a little warmth, no effort worth mentioning.</source>
        <comment>item.WU5.feel</comment>
        <translation type="unfinished">ارتخاء في الساقين والظهر، وقليل من الدفء، ولا جهد يستحق الذكر.</translation>
    </message>
    <message>
        <source>Just as it comes.</source>
        <comment>item.WU5.breathing</comment>
        <translation type="unfinished">كما يأتي.</translation>
    </message>
    <message>
        <source>Look where you walk; the voice and the chimes tell you when the time is up.</source>
        <comment>item.WU5.cautions.0</comment>
        <translation type="unfinished">انظر إلى حيث تمشي؛ فالصوت والنغمات تخبرك متى انتهى الوقت.</translation>
    </message>
    <message>
        <source>The source allows walking in place or about and names no time. The app gives it 2 minutes.</source>
        <comment>item.WU5.resolved.0</comment>
        <translation type="unfinished">يسمح المصدر بالمشي في المكان أو في الأرجاء ولا يذكر وقتًا. يعطيه التطبيق دقيقتين.</translation>
    </message>
    <message>
        <source>Walk more slowly, or for one minute; there is nothing gentler to go to.</source>
        <comment>item.WU5.easier.text</comment>
        <translation type="unfinished">امشِ أبطأ، أو دقيقة واحدة؛ ولا يوجد ما هو ألطف من ذلك.</translation>
    </message>
    <message>
        <source>March on the spot with higher knees.</source>
        <comment>item.WU5.harder.text</comment>
        <translation type="unfinished">سِر في المكان بركبتين أعلى.</translation>
    </message>
    <message>
        <source>Stand tall, look ahead and let the shoulders drop.</source>
        <comment>item.WU5.steps.tall.text</comment>
        <translation type="unfinished">قف منتصب القامة، وانظر إلى الأمام ودع الكتفين ينزلان.</translation>
    </message>
    <message>
        <source>Walk at an easy pace, about the room or on the spot, arms loose.</source>
        <comment>item.WU5.steps.walk.text</comment>
        <translation type="unfinished">امشِ بإيقاع سهل، في أرجاء الغرفة أو في المكان، والذراعان مرتخيتان.</translation>
    </message>
    <message>
        <source>Keep the pace even until the time is up, then stand still for a breath.</source>
        <comment>item.WU5.steps.settle.text</comment>
        <translation type="unfinished">حافظ على إيقاع منتظم إلى أن ينتهي الوقت، ثم قف ساكنًا مدة نفَس.</translation>
    </message>
    <message>
        <source>Walking bent over a phone.</source>
        <comment>item.WU5.mistakes.0.text</comment>
        <translation type="unfinished">المشي منحنيًا على هاتف.</translation>
    </message>
    <message>
        <source>Put it away and let your eyes rest on something far off.</source>
        <comment>item.WU5.mistakes.0.fix</comment>
        <translation type="unfinished">ضعه جانبًا ودع عينيك تستقران على شيء بعيد.</translation>
    </message>
    <message>
        <source>Hurrying until you puff.</source>
        <comment>item.WU5.mistakes.1.text</comment>
        <translation type="unfinished">التعجّل حتى اللهاث.</translation>
    </message>
    <message>
        <source>Drop to a pace at which talking is easy.</source>
        <comment>item.WU5.mistakes.1.fix</comment>
        <translation type="unfinished">اخفض الإيقاع إلى حيث يسهل الكلام.</translation>
    </message>
    <message>
        <source>Desk break</source>
        <comment>routine.desk-break.name</comment>
        <translation type="unfinished">استراحة المكتب</translation>
    </message>
    <message>
        <source>Under three minutes without leaving your desk: just under a minute of marching, then one short chair stretch for each leg and one short leg extension. It adds to the week's stretching seconds and makes the day an active one; it does not replace a session.</source>
        <comment>routine.desk-break.summary</comment>
        <translation type="unfinished">أقل من ثلاث دقائق دون مغادرة مكتبك: أقل بقليل من دقيقة من السير في المكان، ثم إطالة كرسي قصيرة لكل ساق ومدّ قصير لكل ساق. تضيف إلى ثواني الإطالة في الأسبوع وتجعل اليوم نشطًا؛ ولا تحل محل جلسة.</translation>
    </message>
    <message>
        <source>Desk routine</source>
        <comment>routine.desk-routine.name</comment>
        <translation type="unfinished">برنامج المكتب</translation>
    </message>
    <message>
        <source>A whole session on and beside one chair: two minutes of marching, the one-leg stretch and the two-leg fold at the length of your phase, then a short leg extension. The first two are the hamstring stretches that count toward the week. About 6 minutes in week 1, 8 in week 4 and 10 in week 6.</source>
        <comment>routine.desk-routine.summary</comment>
        <translation type="unfinished">جلسة كاملة على كرسي واحد وبجانبه: دقيقتان من السير في المكان، وإطالة الساق الواحدة والانحناء بالساقين بطول مرحلتك، ثم مدّ قصير للساق. والأوليان هما إطالتا عضلات الفخذ الخلفية اللتان تُحسبان للأسبوع. نحو 6 دقائق في الأسبوع 1، و8 في الأسبوع 4، و10 في الأسبوع 6.</translation>
    </message>
    <message>
        <source>Floor routine</source>
        <comment>routine.floor-routine.name</comment>
        <translation type="unfinished">برنامج الأرض</translation>
    </message>
    <message>
        <source>The full session on a mat: 5 minutes of warm-up, the strap stretch and the wall stretch at the length of your phase, then strength; a moderate standing march joins from phase 3. About 12 minutes in week 1, 16 in week 4 and 20 to 21 in week 6.</source>
        <comment>routine.floor-routine.summary</comment>
        <translation type="unfinished">الجلسة الكاملة على بساط: 5 دقائق من الإحماء، وإطالة الحزام وإطالة الجدار بطول مرحلتك، ثم القوة؛ ويُضاف سير معتدل في المكان من المرحلة 3. نحو 12 دقيقة في الأسبوع 1، و16 في الأسبوع 4، و20 إلى 21 في الأسبوع 6.</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>routine.flow.name</comment>
        <translation type="unfinished">الانسياب</translation>
    </message>
    <message>
        <source>Walking stretches, leg swings and one held chair stretch without a pause for thought. From phase 2. With one held stretch instead of two it brings about half a session's hamstring seconds. About 4½ minutes in week 3, 6½ in week 6.</source>
        <comment>routine.flow.summary</comment>
        <translation type="unfinished">إطالات المشي وأرجحة الساق وإطالة كرسي ثابتة واحدة دون توقف للتفكير. من المرحلة 2. وبإطالة ثابتة واحدة بدلًا من اثنتين يأتي بنحو نصف ثواني عضلات الفخذ الخلفية في الجلسة. نحو 4½ دقائق في الأسبوع 3، و6½ في الأسبوع 6.</translation>
    </message>
    <message>
        <source>Gentle set</source>
        <comment>routine.gentle.name</comment>
        <translation type="unfinished">المجموعة اللطيفة</translation>
    </message>
    <message>
        <source>For days with pain of 5 or 6: two minutes of easy walking, then one knee to the chest, the strap stretch with bent knees and the one-leg chair stretch, each stretch 15 seconds, twice a side, whatever the phase. No strength. Not built to the plan's two full stretches a session: the day counts as done, but the plan does not move on. About 7 to 8 minutes.</source>
        <comment>routine.gentle.summary</comment>
        <translation type="unfinished">لأيام الألم 5 أو 6: دقيقتان من المشي الهيّن، ثم ركبة واحدة إلى الصدر، وإطالة الحزام بركبتين مثنيتين، وإطالة الكرسي بساق واحدة، كل إطالة 15 ثانية، مرتين لكل جهة، أيًّا كانت المرحلة. دون قوة. ليست مبنية على الإطالتين الكاملتين في جلسة الخطة: يُحسب اليوم منجزًا، لكن الخطة لا تتقدم. نحو 7 إلى 8 دقائق.</translation>
    </message>
    <message>
        <source>Early morning</source>
        <comment>routine.morning-safe.name</comment>
        <translation type="unfinished">الصباح الباكر</translation>
    </message>
    <message>
        <source>For the first two hours after getting up: a warm-up on your feet, then everything lying down, without folds, hinges or knees to the chest. The wall and strap stretches are the two hamstring stretches. About 12 minutes in week 1, 17 in week 4 and 21 in week 6.</source>
        <comment>routine.morning-safe.summary</comment>
        <translation type="unfinished">لأول ساعتين بعد النهوض: إحماء على قدميك، ثم كل شيء استلقاءً، دون انحناءات أو انثناء من الوركين أو ركبة إلى الصدر. إطالة الجدار وإطالة الحزام هما إطالتا عضلات الفخذ الخلفية. نحو 12 دقيقة في الأسبوع 1، و17 في الأسبوع 4، و21 في الأسبوع 6.</translation>
    </message>
    <message>
        <source>Standing routine, next step</source>
        <comment>routine.standing-build.name</comment>
        <translation type="unfinished">برنامج الوقوف، الخطوة التالية</translation>
    </message>
    <message>
        <source>From phase 2 and for calm days: marching, walking and leg swings, the wall-corner stretch and the standing fold at the length of your phase, then a slow march and the hip hinge. Not in the first two hours after getting up. About 11 minutes in week 3, 12 in week 4 and 14 in week 6.</source>
        <comment>routine.standing-build.summary</comment>
        <translation type="unfinished">من المرحلة 2 وللأيام الهادئة: السير في المكان والمشي وأرجحة الساق، وإطالة زاوية الجدار والانحناء وقوفًا بطول مرحلتك، ثم سير بطيء والانثناء من الوركين. ليس في أول ساعتين بعد النهوض. نحو 11 دقيقة في الأسبوع 3، و12 في الأسبوع 4، و14 في الأسبوع 6.</translation>
    </message>
    <message>
        <source>Standing routine</source>
        <comment>routine.standing-routine.name</comment>
        <translation type="unfinished">برنامج الوقوف</translation>
    </message>
    <message>
        <source>A session on your feet with a low step and a heavy chair: 5 minutes of warm-up, walking stretch, the step stretch and the supported stretch at the length of your phase, then a slow march; the hip hinge joins in phase 2. About 12 minutes in week 1, 16 in week 4 and 19 in week 6.</source>
        <comment>routine.standing-routine.summary</comment>
        <translation type="unfinished">جلسة على قدميك مع درجة منخفضة وكرسي ثقيل: 5 دقائق من الإحماء، وإطالة المشي، وإطالة الدرجة والإطالة مع سند بطول مرحلتك، ثم سير بطيء؛ ويُضاف الانثناء من الوركين في المرحلة 2. نحو 12 دقيقة في الأسبوع 1، و16 في الأسبوع 4، و19 في الأسبوع 6.</translation>
    </message>
    <message>
        <source>Floor sit-and-reach</source>
        <comment>test.TE1.name</comment>
        <translation type="unfinished">الجلوس والوصول على الأرض</translation>
    </message>
    <message>
        <source>Seated on the floor with the soles against a box or step, you reach forward along a ruler. It reads the whole chain of hips, thighs and back, not the hamstrings alone.</source>
        <comment>test.TE1.summary</comment>
        <translation type="unfinished">جالسًا على الأرض وباطن القدمين إلى صندوق أو درجة، تمد يديك إلى الأمام على مسطرة. يقرأ السلسلة كلها من الوركين والفخذين والظهر، لا عضلات الفخذ الخلفية وحدها.</translation>
    </message>
    <message>
        <source>Best of three reaches after two for practice, to the nearest centimetre. Level with the soles is 0, beyond them counts plus, short of them minus. A box with a scale of its own often puts the feet at 15, 23 or 26 cm, a tape version at 15 inches (38 cm): take that off first. A reach with bent knees or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE1.scoring</comment>
        <translation type="unfinished">الأفضل من ثلاث مرات وصول بعد مرتين للتدريب، إلى أقرب سنتيمتر. مستوى باطن القدمين 0، وما بعده يُحسب موجبًا، وما دونه سالبًا. الصندوق ذو المقياس الخاص كثيرًا ما يضع القدمين عند 15 أو 23 أو 26 سم، وصيغة الشريط عند 15 بوصة (38 سم): اطرح ذلك أولًا. الوصول بركبتين مثنيتين أو مع ألم 3 أو أكثر لا يُحسب. والإحساس الحاد ينهي الاختبار ولا يكون نتيجة أبدًا.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg; that is a stop sign, not a sign of tightness.</source>
        <comment>test.TE1.cautions.0</comment>
        <translation type="unfinished">توقف عند أي شيء حاد، أو خدر، أو تنميل، أو شيء ينزل في الساق؛ فهذه علامة توقف وليست علامة على انشداد العضلات.</translation>
    </message>
    <message>
        <source>Leave this test out with fragile bones, or if bending forward is not for you.</source>
        <comment>test.TE1.cautions.1</comment>
        <translation type="unfinished">اترك هذا الاختبار إن كانت عظامك هشة، أو إن كان الانحناء إلى الأمام لا يناسبك.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same time of day, same place, no shoes, never more than once a week.</source>
        <comment>test.TE1.cautions.2</comment>
        <translation type="unfinished">قم بالإحماء من 3 إلى 5 دقائق أولًا. الوقت نفسه من اليوم، والمكان نفسه، دون حذاء، وليس أكثر من مرة في الأسبوع أبدًا.</translation>
    </message>
    <message>
        <source>Guidance differs between the best of two and the best of three; this app takes the best of three after two practice reaches.</source>
        <comment>test.TE1.resolved.0</comment>
        <translation type="unfinished">تختلف الإرشادات بين أخذ الأفضل من اثنين والأفضل من ثلاثة؛ ويأخذ هذا التطبيق الأفضل من ثلاثة بعد محاولتي تدريب.</translation>
    </message>
    <message>
        <source>The source test asks only whether reaching the toes is hard. Here it is measured, and the result is compared with your own earlier ones, not used to call anyone tight.</source>
        <comment>test.TE1.resolved.1</comment>
        <translation type="unfinished">لا يسأل اختبار المصدر إلا إن كان الوصول إلى أصابع القدم صعبًا. هنا يُقاس، وتُقارن النتيجة بنتائجك السابقة أنت، ولا تُستخدم لوصف أحد بأن عضلاته مشدودة.</translation>
    </message>
    <message>
        <source>Lifting the straight leg while lying down (TE5) is left out of this version: done by someone else it needs a partner, and the movement overlaps with a test of nerves that belongs in a professional's hands.</source>
        <comment>test.TE1.resolved.2</comment>
        <translation type="unfinished">رفع الساق المستقيمة استلقاءً (TE5) متروك في هذا الإصدار: فإذا أداه شخص آخر احتاج إلى شريك، والحركة تتداخل مع اختبار للأعصاب مكانه بين يدي مختص صحي.</translation>
    </message>
    <message>
        <source>Shoes off. Sit with both legs straight and the soles flat against a wall, a box or the edge of a step.</source>
        <comment>test.TE1.steps.sit.text</comment>
        <translation type="unfinished">دون حذاء. اجلس والساقان مستقيمتان وباطن القدمين مستوٍ على جدار أو صندوق أو حافة درجة.</translation>
    </message>
    <message>
        <source>Lay one hand on the other, fingertips level, above a ruler or tape along the floor.</source>
        <comment>test.TE1.steps.hands.text</comment>
        <translation type="unfinished">ضع يدًا فوق الأخرى، وأطراف الأصابع متساوية، فوق مسطرة أو شريط قياس على الأرض.</translation>
    </message>
    <message>
        <source>Breathe out and slide the hands forward slowly, knees straight. No bouncing.</source>
        <comment>test.TE1.steps.reach.text</comment>
        <translation type="unfinished">أخرج الزفير ومرّر اليدين إلى الأمام ببطء، والركبتان مستقيمتان. دون ارتداد.</translation>
    </message>
    <message>
        <source>Stay about two seconds at the furthest point that is comfortable and read the fingertips.</source>
        <comment>test.TE1.steps.hold.text</comment>
        <translation type="unfinished">ابقَ نحو ثانيتين عند أبعد نقطة مريحة واقرأ موضع أطراف الأصابع.</translation>
    </message>
    <message>
        <source>Come up slowly and rest a moment before the next reach.</source>
        <comment>test.TE1.steps.back.text</comment>
        <translation type="unfinished">ارجع ببطء واسترح لحظة قبل الوصول التالي.</translation>
    </message>
    <message>
        <source>Standing toe-touch (fingertip to floor)</source>
        <comment>test.TE2.name</comment>
        <translation type="unfinished">لمس أصابع القدم وقوفًا (من طرف الإصبع إلى الأرض)</translation>
    </message>
    <message>
        <source>Standing, you bend forward slowly and measure how far the middle fingers stay above the floor. It shows the whole chain from heels to back.</source>
        <comment>test.TE2.summary</comment>
        <translation type="unfinished">واقفًا، تنحني إلى الأمام ببطء وتقيس كم تبقى الإصبعان الوسطيان فوق الأرض. يُظهر السلسلة كلها من الكعبين إلى الظهر.</translation>
    </message>
    <message>
        <source>Best (smallest) of three, in centimetres from the middle fingertip to the floor. Touching the floor is 0. If you stand on a low, firm step and reach past its edge, that part counts minus. A trial with bent knees or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE2.scoring</comment>
        <translation type="unfinished">الأفضل (الأصغر) من ثلاثة، بالسنتيمتر من طرف الإصبع الوسطى إلى الأرض. لمس الأرض 0. وإذا وقفت على درجة منخفضة متينة ووصلت إلى ما بعد حافتها، يُحسب ذلك الجزء سالبًا. المحاولة بركبتين مثنيتين أو مع ألم 3 أو أكثر لا تُحسب. والإحساس الحاد ينهي الاختبار ولا يكون نتيجة أبدًا.</translation>
    </message>
    <message>
        <source>Not in the first two hours after getting up.</source>
        <comment>test.TE2.cautions.0</comment>
        <translation type="unfinished">ليس في الساعتين الأوليين بعد النهوض.</translation>
    </message>
    <message>
        <source>Leave this test out with fragile bones, dizziness, or if bending forward is not for you.</source>
        <comment>test.TE2.cautions.1</comment>
        <translation type="unfinished">اترك هذا الاختبار إن كانت عظامك هشة، أو كانت لديك دوخة، أو كان الانحناء إلى الأمام لا يناسبك.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg.</source>
        <comment>test.TE2.cautions.2</comment>
        <translation type="unfinished">توقف عند أي شيء حاد، أو خدر، أو تنميل، أو شيء ينزل في إحدى الساقين.</translation>
    </message>
    <message>
        <source>Have a wall or a table within reach and come up slowly, hands on the thighs.</source>
        <comment>test.TE2.cautions.3</comment>
        <translation type="unfinished">ليكن جدار أو طاولة في متناول يدك، وانهض ببطء ويداك على فخذيك.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same stance, no shoes, same time of day, never more than once a week.</source>
        <comment>test.TE2.cautions.4</comment>
        <translation type="unfinished">قم بالإحماء من 3 إلى 5 دقائق أولًا. الوقفة نفسها، دون حذاء، والوقت نفسه من اليوم، وليس أكثر من مرة في الأسبوع أبدًا.</translation>
    </message>
    <message>
        <source>The source counts a sharp pull here as a sign of tightness, yet lists sharp pain among its stop signs. Here sharp always stops and is never scored.</source>
        <comment>test.TE2.resolved.0</comment>
        <translation type="unfinished">يعدّ المصدر الشد الحاد هنا علامة على الانشداد، مع أنه يذكر الألم الحاد ضمن علامات التوقف لديه. هنا الحاد يوقف دائمًا ولا يُحسب أبدًا.</translation>
    </message>
    <message>
        <source>The source has the feet apart; published tests may have them together. This app keeps them hip-wide every time.</source>
        <comment>test.TE2.resolved.1</comment>
        <translation type="unfinished">في المصدر القدمان متباعدتان؛ وقد تكونان متلاصقتين في الاختبارات المنشورة. يُبقيهما هذا التطبيق بعرض الوركين كل مرة.</translation>
    </message>
    <message>
        <source>The published change that exceeds measuring error is 4.5 cm; results are whole centimetres here, so 5 cm is used.</source>
        <comment>test.TE2.resolved.2</comment>
        <translation type="unfinished">التغيّر المنشور الذي يتجاوز خطأ القياس هو 4.5 سم؛ والنتائج هنا بالسنتيمترات الكاملة، لذلك يُستخدم 5 سم.</translation>
    </message>
    <message>
        <source>Two practice bends, as in the other reaching tests; the sources do not say.</source>
        <comment>test.TE2.resolved.3</comment>
        <translation type="unfinished">انحناءتان للتدريب، كما في اختبارات الوصول الأخرى؛ ولا تذكر المصادر ذلك.</translation>
    </message>
    <message>
        <source>Barefoot on the floor, or on a low firm step, feet hip-wide, knees straight but soft.</source>
        <comment>test.TE2.steps.stand.text</comment>
        <translation type="unfinished">حافي القدمين على الأرض، أو على درجة منخفضة متينة، والقدمان بعرض الوركين، والركبتان مستقيمتان لكن مرتخيتان.</translation>
    </message>
    <message>
        <source>Breathe out and bend forward slowly, arms and head hanging, as far as is comfortable.</source>
        <comment>test.TE2.steps.bend.text</comment>
        <translation type="unfinished">أخرج الزفير وانحنِ إلى الأمام ببطء، والذراعان والرأس متدلية، بقدر ما يريحك.</translation>
    </message>
    <message>
        <source>Stay about two seconds and read the gap from the middle fingertip to the floor on a ruler or on marks on the wall.</source>
        <comment>test.TE2.steps.read.text</comment>
        <translation type="unfinished">ابقَ نحو ثانيتين واقرأ المسافة من طرف الإصبع الوسطى إلى الأرض على مسطرة أو على علامات على الجدار.</translation>
    </message>
    <message>
        <source>Bend the knees, put the hands on the thighs and come up slowly. Wait until your head is clear.</source>
        <comment>test.TE2.steps.rise.text</comment>
        <translation type="unfinished">اثنِ الركبتين، وضع اليدين على الفخذين وانهض ببطء. انتظر إلى أن يصفو رأسك.</translation>
    </message>
    <message>
        <source>Chair sit-and-reach</source>
        <comment>test.TE3.name</comment>
        <translation type="unfinished">الجلوس والوصول على كرسي</translation>
    </message>
    <message>
        <source>On the edge of a chair you reach along one straight leg towards the toes, then along the other. It needs only a chair and a ruler, and gives each leg its own number.</source>
        <comment>test.TE3.summary</comment>
        <translation type="unfinished">على حافة كرسي تمد يديك على طول ساق مستقيمة نحو أصابع القدم، ثم على طول الأخرى. لا يحتاج إلا إلى كرسي ومسطرة، ويعطي كل ساق رقمها الخاص.</translation>
    </message>
    <message>
        <source>Best of three for each leg after two for practice, to the nearest centimetre. The middle of the toe end of the shoe is 0, short of it counts minus, past it plus. A reach with a bent knee or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score. A gap between the legs is mentioned only from 4 cm.</source>
        <comment>test.TE3.scoring</comment>
        <translation type="unfinished">الأفضل من ثلاثة لكل ساق بعد اثنين للتدريب، إلى أقرب سنتيمتر. منتصف مقدمة الحذاء 0، وما دونه يُحسب سالبًا، وما بعده موجبًا. الوصول بركبة مثنية أو مع ألم 3 أو أكثر لا يُحسب. والإحساس الحاد ينهي الاختبار ولا يكون نتيجة أبدًا. ولا يُذكر الفرق بين الساقين إلا من 4 سم.</translation>
    </message>
    <message>
        <source>The chair stands against a wall and has no wheels.</source>
        <comment>test.TE3.cautions.0</comment>
        <translation type="unfinished">يقف الكرسي إلى جدار وليس له عجلات.</translation>
    </message>
    <message>
        <source>Leave this test out with severely fragile bones, or if bending forward hurts.</source>
        <comment>test.TE3.cautions.1</comment>
        <translation type="unfinished">اترك هذا الاختبار إن كانت عظامك شديدة الهشاشة، أو إن كان الانحناء إلى الأمام يؤلمك.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg.</source>
        <comment>test.TE3.cautions.2</comment>
        <translation type="unfinished">توقف عند أي شيء حاد، أو خدر، أو تنميل، أو شيء ينزل في إحدى الساقين.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same chair, same shoes, same time of day, never more than once a week.</source>
        <comment>test.TE3.cautions.3</comment>
        <translation type="unfinished">قم بالإحماء من 3 إلى 5 دقائق أولًا. الكرسي نفسه، والحذاء نفسه، والوقت نفسه من اليوم، وليس أكثر من مرة في الأسبوع أبدًا.</translation>
    </message>
    <message>
        <source>The published test scores the best of two after two for practice; this app takes three, as in its other tests.</source>
        <comment>test.TE3.resolved.0</comment>
        <translation type="unfinished">يحسب الاختبار المنشور الأفضل من اثنين بعد اثنين للتدريب؛ ويأخذ هذا التطبيق ثلاثة، كما في اختباراته الأخرى.</translation>
    </message>
    <message>
        <source>No figure for the smallest detectable change was found for this test, so the 4 cm of the floor test is borrowed.</source>
        <comment>test.TE3.resolved.1</comment>
        <translation type="unfinished">لم يُعثر على رقم لأصغر تغيّر يمكن كشفه في هذا الاختبار، لذلك استُعيرت 4 سم من اختبار الأرض.</translation>
    </message>
    <message>
        <source>Published medians start at age 60, so no comparison with others is shown; compare with yourself.</source>
        <comment>test.TE3.resolved.2</comment>
        <translation type="unfinished">تبدأ القيم الوسطى المنشورة من سن 60، لذلك لا تُعرض مقارنة بالآخرين؛ قارن بنفسك.</translation>
    </message>
    <message>
        <source>Sit on the front edge of a chair about 43 cm high that stands against a wall.</source>
        <comment>test.TE3.steps.sit.text</comment>
        <translation type="unfinished">اجلس على الحافة الأمامية لكرسي ارتفاعه نحو 43 سم يقف إلى جدار.</translation>
    </message>
    <message>
        <source>One foot flat, the other leg straight with the heel down and the toes up.</source>
        <comment>test.TE3.steps.leg.text</comment>
        <translation type="unfinished">قدم مسطحة، والساق الأخرى مستقيمة والكعب إلى أسفل وأصابع القدم إلى أعلى.</translation>
    </message>
    <message>
        <source>Lay one hand on the other, middle fingers level.</source>
        <comment>test.TE3.steps.hands.text</comment>
        <translation type="unfinished">ضع يدًا فوق الأخرى، والإصبعان الوسطيان متساويتان.</translation>
    </message>
    <message>
        <source>Breathe out, tip from the hips and slide the hands along the leg towards or past the toes. No bouncing; stop if the knee bends.</source>
        <comment>test.TE3.steps.reach.text</comment>
        <translation type="unfinished">أخرج الزفير، وانثنِ من الوركين ومرّر اليدين على الساق نحو أصابع القدم أو بعدها. دون ارتداد؛ وتوقف إذا انثنت الركبة.</translation>
    </message>
    <message>
        <source>Stay two seconds and read the distance from the fingertips to the middle of the toe end.</source>
        <comment>test.TE3.steps.hold.text</comment>
        <translation type="unfinished">ابقَ ثانيتين واقرأ المسافة من أطراف الأصابع إلى منتصف مقدمة الحذاء.</translation>
    </message>
    <message>
        <source>Sit up slowly. After the three reaches of this leg, take the other one.</source>
        <comment>test.TE3.steps.swap.text</comment>
        <translation type="unfinished">اعتدل جالسًا ببطء. وبعد المرات الثلاث لهذه الساق، خذ الأخرى.</translation>
    </message>
    <message>
        <source>Active knee extension</source>
        <comment>test.TE4.name</comment>
        <translation type="unfinished">مدّ الركبة النشط</translation>
    </message>
    <message>
        <source>Lying down with one thigh upright, you straighten the knee as far as it goes by itself, and a phone on the shin reads the angle. For those who like angles; it needs the floor and some practice.</source>
        <comment>test.TE4.summary</comment>
        <translation type="unfinished">مستلقيًا وفخذ منتصب، تفرد الركبة بقدر ما تنفرد من تلقاء نفسها، ويقرأ هاتف على قصبة الساق الزاوية. لمن يحب الزوايا؛ ويحتاج إلى الأرض وبعض التدريب.</translation>
    </message>
    <message>
        <source>Best (smallest) of three for each leg, in degrees short of a straight knee: 0 is straight with the thigh upright. With an angle app, put the phone along the shin and note how far it stays from the vertical. A trial in which the thigh drifts or pain is 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE4.scoring</comment>
        <translation type="unfinished">الأفضل (الأصغر) من ثلاثة لكل ساق، بالدرجات دون الركبة المستقيمة: 0 هي الاستقامة والفخذ منتصب. مع تطبيق لقياس الزوايا، ضع الهاتف على طول قصبة الساق ودوّن كم يبقى بعيدًا عن العمودي. المحاولة التي ينحرف فيها الفخذ أو يكون الألم 3 أو أكثر لا تُحسب. والإحساس الحاد ينهي الاختبار ولا يكون نتيجة أبدًا.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down the leg.</source>
        <comment>test.TE4.cautions.0</comment>
        <translation type="unfinished">توقف عند أي شيء حاد، أو خدر، أو تنميل، أو شيء ينزل في الساق.</translation>
    </message>
    <message>
        <source>Late in pregnancy, or when lying flat does not suit you, choose the chair test.</source>
        <comment>test.TE4.cautions.1</comment>
        <translation type="unfinished">في أواخر الحمل، أو عندما لا يناسبك الاستلقاء مسطحًا، اختر اختبار الكرسي.</translation>
    </message>
    <message>
        <source>Hold the phone firmly; it is above your face.</source>
        <comment>test.TE4.cautions.2</comment>
        <translation type="unfinished">أمسك الهاتف بإحكام؛ فهو فوق وجهك.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same time of day, never more than once a week.</source>
        <comment>test.TE4.cautions.3</comment>
        <translation type="unfinished">قم بالإحماء من 3 إلى 5 دقائق أولًا. الوقت نفسه من اليوم، وليس أكثر من مرة في الأسبوع أبدًا.</translation>
    </message>
    <message>
        <source>The 15 degrees come from different testers measuring injured legs. Your own repeats may agree better, but nothing smaller is claimed here.</source>
        <comment>test.TE4.resolved.0</comment>
        <translation type="unfinished">تأتي الدرجات الخمس عشرة من فاحصين مختلفين قاسوا سيقانًا مصابة. وقد تتقارب قياساتك المتكررة أكثر، لكن لا يُدّعى هنا ما هو أصغر.</translation>
    </message>
    <message>
        <source>A cut-off for short hamstrings exists, from university students only. It is not used: this app does not call anyone tight.</source>
        <comment>test.TE4.resolved.1</comment>
        <translation type="unfinished">يوجد حدّ فاصل لعضلات الفخذ الخلفية القصيرة، من طلاب جامعيين فقط. وهو لا يُستخدم: فهذا التطبيق لا يصف أحدًا بأن عضلاته مشدودة.</translation>
    </message>
    <message>
        <source>Two practice tries, as in the other tests; the sources do not say.</source>
        <comment>test.TE4.resolved.2</comment>
        <translation type="unfinished">محاولتان للتدريب، كما في الاختبارات الأخرى؛ ولا تذكر المصادر ذلك.</translation>
    </message>
    <message>
        <source>Lifting the whole straight leg (TE5) is left out of this version: done by someone else it needs a partner, and the movement overlaps with a test of nerves.</source>
        <comment>test.TE4.resolved.3</comment>
        <translation type="unfinished">رفع الساق المستقيمة كلها (TE5) متروك في هذا الإصدار: فإذا أداه شخص آخر احتاج إلى شريك، والحركة تتداخل مع اختبار للأعصاب.</translation>
    </message>
    <message>
        <source>Lie on your back, one leg long on the mat, the other thigh lifted until it is upright.</source>
        <comment>test.TE4.steps.lie.text</comment>
        <translation type="unfinished">استلقِ على ظهرك، وساق ممدودة على البساط، والفخذ الآخر مرفوع إلى أن ينتصب.</translation>
    </message>
    <message>
        <source>Hold that thigh still with both hands behind it, the knee bent and loose.</source>
        <comment>test.TE4.steps.hold-thigh.text</comment>
        <translation type="unfinished">ثبّت ذلك الفخذ بكلتا يديك من خلفه، والركبة مثنية ومرتخية.</translation>
    </message>
    <message>
        <source>Straighten the knee slowly until a mild pull stops you, without letting the thigh move.</source>
        <comment>test.TE4.steps.straighten.text</comment>
        <translation type="unfinished">افرد الركبة ببطء إلى أن يوقفك شد خفيف، دون أن يتحرك الفخذ.</translation>
    </message>
    <message>
        <source>Read the angle from the phone held along the shin, or tucked into the sock beforehand; then bend and rest.</source>
        <comment>test.TE4.steps.read.text</comment>
        <translation type="unfinished">اقرأ الزاوية من الهاتف الممسوك على طول قصبة الساق، أو المدسوس في الجورب مسبقًا؛ ثم اثنِ واسترح.</translation>
    </message>
    <message>
        <source>After the three tries of this leg, take the other one.</source>
        <comment>test.TE4.steps.swap.text</comment>
        <translation type="unfinished">بعد المحاولات الثلاث لهذه الساق، خذ الأخرى.</translation>
    </message>
    <message>
        <source>What this app is, and is not</source>
        <comment>topic.about.title</comment>
        <translation type="unfinished">ما هو هذا التطبيق، وما ليس هو</translation>
    </message>
    <message>
        <source>Plain words about purpose, limits and your data.</source>
        <comment>topic.about.intro</comment>
        <translation type="unfinished">كلام واضح عن الغرض والحدود وبياناتك.</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>topic.about.entries.is.title</comment>
        <translation type="unfinished">ما هو</translation>
    </message>
    <message>
        <source>A guide through a gentle flexibility routine for the backs of the thighs and the low back, with a log of how you feel. It leads sessions, asks about comfort before, during and after, plans six weeks, offers breaks at the desk, and shows your own trend together with its uncertainty. It suggests easing off, or seeing a professional.</source>
        <comment>topic.about.entries.is.text</comment>
        <translation type="unfinished">دليل يرافقك في برنامج مرونة لطيف لخلفية الفخذين وأسفل الظهر، مع سجل لشعورك. يقود الجلسات، ويسأل عن ارتياحك قبلها وأثناءها وبعدها، ويخطط لستة أسابيع، ويعرض استراحات عند المكتب، ويُظهر اتجاهك الخاص مع مقدار عدم اليقين فيه. ويقترح التخفيف، أو مراجعة مختص صحي.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <comment>topic.about.entries.is-not.title</comment>
        <translation type="unfinished">ما ليس هو</translation>
    </message>
    <message>
        <source>Not a medical device and not care. It finds nothing out about your health, says nothing about causes, makes no forecast and replaces nobody. It does not tell tight hamstrings from weak ones. It is not for everyone: the safety questions are there to send some people to someone else first. Evidence for stretching is limited and mixed, and no result is promised.</source>
        <comment>topic.about.entries.is-not.text</comment>
        <translation type="unfinished">ليس جهازًا طبيًا وليس رعاية صحية. لا يكتشف شيئًا عن صحتك، ولا يقول شيئًا عن الأسباب، ولا يضع توقعات، ولا يحلّ محل أحد. ولا يميّز بين عضلات فخذ خلفية مشدودة وأخرى ضعيفة. وهو ليس للجميع: فأسئلة السلامة موجودة كي ترسل بعض الناس إلى شخص آخر أولًا. الأدلة على الإطالة محدودة ومتباينة، ولا يُوعَد بأي نتيجة.</translation>
    </message>
    <message>
        <source>Who set the limits</source>
        <comment>topic.about.entries.thresholds.title</comment>
        <translation type="unfinished">من وضع الحدود</translation>
    </message>
    <message>
        <source>The numbers in the pain rules and in the plan are design decisions, built on the sources named beside them. They await the sign-off of a clinician and have not been tested in a study. Where a source contradicts itself or another one, the page says how it was settled. The app names the rule behind each decision, so that you and a professional can follow it.</source>
        <comment>topic.about.entries.thresholds.text</comment>
        <translation type="unfinished">الأرقام في قواعد الألم وفي الخطة قرارات تصميم، مبنية على المصادر المذكورة بجانبها. وهي تنتظر موافقة ممارس صحي سريري ولم تُختبر في دراسة. وحيث يناقض مصدر نفسه أو يناقض مصدرًا آخر، تذكر الصفحة كيف حُسم الأمر. ويذكر التطبيق القاعدة التي تقف خلف كل قرار، كي تتمكن أنت والمختص الصحي من تتبّعه.</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>topic.about.entries.privacy.title</comment>
        <translation type="unfinished">بياناتك</translation>
    </message>
    <message>
        <source>Everything you enter stays in a file on this computer. No account, no server, no statistics sent anywhere. A report or an export is written only when you ask for it and goes where you put it; once there, it is in your hands. To be rid of it, delete the log and its backups.</source>
        <comment>topic.about.entries.privacy.text</comment>
        <translation type="unfinished">كل ما تُدخله يبقى في ملف على هذا الحاسوب. لا حساب ولا خادم ولا إحصاءات تُرسل إلى أي مكان. ولا يُكتب تقرير أو تصدير إلا عندما تطلبه، ويذهب إلى حيث تضعه؛ وما إن يصل إلى هناك يصبح بين يديك. وللتخلص منه، احذف السجل ونسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>You decide</source>
        <comment>topic.about.entries.you-decide.title</comment>
        <translation type="unfinished">القرار لك</translation>
    </message>
    <message>
        <source>You may always do less, skip, stop, or take a day off. A pause that a rule asks for is never counted against you.</source>
        <comment>topic.about.entries.you-decide.text</comment>
        <translation type="unfinished">يمكنك دائمًا أن تفعل أقل، أو تتخطى، أو تتوقف، أو تأخذ يوم راحة. والتوقف الذي تطلبه قاعدة لا يُحسب عليك أبدًا.</translation>
    </message>
    <message>
        <source>Where the exercises come from</source>
        <comment>topic.about.entries.sources.title</comment>
        <translation type="unfinished">من أين تأتي التمارين</translation>
    </message>
    <message>
        <source>From five public articles by clinics and magazines, put into our own words, checked against published papers and public health pages. Most papers were seen as an abstract or an excerpt; where something could not be verified, it says so. Missing amounts were filled in and are marked as design decisions.</source>
        <comment>topic.about.entries.sources.text</comment>
        <translation type="unfinished">من خمس مقالات عامة لعيادات ومجلات، صيغت بكلماتنا نحن، وقورنت بأبحاث منشورة وبصفحات الصحة العامة. اطُّلع على معظم الأبحاث في صورة ملخص أو مقتطف؛ وحيث تعذّر التحقق من شيء، ذُكر ذلك. أما المقادير الناقصة فقد أُكملت وعُلّمت بوصفها قرارات تصميم.</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <comment>topic.background.title</comment>
        <translation type="unfinished">ماذا تقول الأدلة</translation>
    </message>
    <message>
        <source>Honest and short. Most of these papers were read as an abstract, not in full, and it says so. Numbers are averages of groups; nobody can read their own future in them.</source>
        <comment>topic.background.intro</comment>
        <translation type="unfinished">بصدق وإيجاز. قُرئ معظم هذه الأبحاث في صورة ملخص، لا كاملًا، ويُذكر ذلك. والأرقام متوسطات لمجموعات؛ ولا يستطيع أحد أن يقرأ فيها مستقبله.</translation>
    </message>
    <message>
        <source>Hamstring stretching and low back pain</source>
        <comment>topic.background.entries.pain-review.title</comment>
        <translation type="unfinished">إطالة عضلات الفخذ الخلفية وألم أسفل الظهر</translation>
    </message>
    <message>
        <source>The review most often quoted pooled 14 trials with 735 people. Pain was lower with hamstring stretching by 0.72 standard deviations, with a 95 % interval from 0.09 to 1.35, and the trials disagreed strongly with each other (I² 89 %). In points of a 0-10 scale that may be about 1.4 to 1.8, near or below the 2 points usually called important; the interval runs from trivial to large. Range of movement was better where pain radiates (2.39, from 1.76 to 3.02) and disability scores were lower, by how much was not seen. The trials may well mix people, amounts and other care. Quoted elsewhere as plain proof; it is a hint.</source>
        <comment>topic.background.entries.pain-review.text</comment>
        <translation type="unfinished">المراجعة الأكثر اقتباسًا جمعت 14 تجربة شملت 735 شخصًا. كان الألم أقل مع إطالة عضلات الفخذ الخلفية بمقدار 0.72 انحراف معياري، بفترة 95 % من 0.09 إلى 1.35، واختلفت التجارب فيما بينها بشدة (I² 89 %). وبنقاط مقياس 0-10 قد يكون ذلك نحو 1.4 إلى 1.8، قرب النقطتين اللتين تُعدّان مهمتين عادةً أو دونهما؛ وتمتد الفترة من الضئيل إلى الكبير. كان مدى الحركة أفضل حيث ينتشر الألم (2.39، من 1.76 إلى 3.02) وكانت درجات العجز أقل، ولم يُطَّلع على مقدار ذلك. وقد تخلط التجارب أشخاصًا ومقادير ورعاية أخرى. تُقتبس في مواضع أخرى برهانًا صريحًا؛ وهي تلميح.</translation>
    </message>
    <message>
        <source>Are stiff hamstrings behind back pain?</source>
        <comment>topic.background.entries.link.title</comment>
        <translation type="unfinished">هل تقف عضلات الفخذ الخلفية المتيبسة وراء ألم الظهر؟</translation>
    </message>
    <message>
        <source>Unknown. A review of 17 studies of flexibility found less of it in people with low back pain on some tests, rated the certainty very low throughout, and could not conclude. A study of 60 people found that shorter hamstrings went along with more pain at one moment in time, which says nothing about cause. Sources that say 'absolutely' or speak of worn discs go further than the evidence does.</source>
        <comment>topic.background.entries.link.text</comment>
        <translation type="unfinished">غير معروف. وجدت مراجعة لـ17 دراسة للمرونة أنها أقل لدى المصابين بألم أسفل الظهر في بعض الاختبارات، وقدّرت اليقين بأنه منخفض جدًا في كل ذلك، ولم تستطع الوصول إلى استنتاج. ووجدت دراسة على 60 شخصًا أن عضلات الفخذ الخلفية الأقصر ترافقت مع ألم أكثر في لحظة واحدة من الزمن، وهذا لا يقول شيئًا عن السبب. والمصادر التي تقول «قطعًا» أو تتحدث عن أقراص متآكلة تذهب أبعد مما تذهب إليه الأدلة.</translation>
    </message>
    <message>
        <source>A trial that calls for caution</source>
        <comment>topic.background.entries.snook.title</comment>
        <translation type="unfinished">تجربة تدعو إلى الحذر</translation>
    </message>
    <message>
        <source>In a trial with 85 people, those who learnt to bend the low back less in the early morning reported less pain. The comparison group got six exercises, chosen as a sham because they had been shown not to help; according to a summary a hamstring stretch was among them. Two things follow: this app avoids deep forward bending in the first two hours after getting up, and it promises nothing. It is one trial, so you may overrule the morning limit.</source>
        <comment>topic.background.entries.snook.text</comment>
        <translation type="unfinished">في تجربة شملت 85 شخصًا، أفاد الذين تعلّموا تقليل ثني أسفل الظهر في الصباح الباكر بألم أقل. وأُعطيت مجموعة المقارنة ستة تمارين اختيرت تمارين صورية لأنه تبيّن أنها لا تفيد؛ وبحسب ملخص كانت بينها إطالة لعضلات الفخذ الخلفية. ويترتب على ذلك أمران: يتجنب هذا التطبيق الانحناء العميق إلى الأمام في أول ساعتين بعد النهوض، ولا يعد بشيء. وهي تجربة واحدة، لذلك يمكنك تجاوز حدّ الصباح.</translation>
    </message>
    <message>
        <source>Stretching and range of movement</source>
        <comment>topic.background.entries.range.title</comment>
        <translation type="unfinished">الإطالة ومدى الحركة</translation>
    </message>
    <message>
        <source>This part is well supported. Across 189 studies with 6654 adults, one bout of static stretching raised flexibility (g 0.63) and weeks of it more so (0.96). Intensity, age and sex made no difference. Gains levelled off at about 4 minutes a session and 10 minutes a week. Much of it is probably a matter of tolerating the pull, rather than of a longer muscle. And more range is not the same as less pain.</source>
        <comment>topic.background.entries.range.text</comment>
        <translation type="unfinished">هذا الجزء مدعوم جيدًا. عبر 189 دراسة شملت 6654 بالغًا، رفعت جولة واحدة من الإطالة الثابتة المرونة (g 0.63) ورفعتها أسابيع منها أكثر (0.96). ولم تُحدث الشدة ولا العمر ولا الجنس فرقًا. واستقرت المكاسب عند نحو 4 دقائق في الجلسة و10 دقائق في الأسبوع. وربما يعود كثير منها إلى تحمّل الشد، لا إلى عضلة أطول. ومدى أكبر ليس هو نفسه ألمًا أقل.</translation>
    </message>
    <message>
        <source>Tight or weak?</source>
        <comment>topic.background.entries.tight-or-weak.title</comment>
        <translation type="unfinished">مشدودة أم ضعيفة؟</translation>
    </message>
    <message>
        <source>Sources disagree. One says that the feeling of tightness may come from weakness and may not yield to stretching; one says that both weak and tight hamstrings disturb the pelvis; one says they overwork because buttocks and trunk are weak. None of it can be told apart by an app, so it does not try. Eleven trials with 452 people found no difference between strength work and stretching in the range gained, so the plan contains both.</source>
        <comment>topic.background.entries.tight-or-weak.text</comment>
        <translation type="unfinished">المصادر مختلفة. يقول أحدها إن الإحساس بالانشداد قد يأتي من الضعف وقد لا يستجيب للإطالة؛ ويقول آخر إن عضلات الفخذ الخلفية الضعيفة والمشدودة كلتيهما تُخلّ بالحوض؛ ويقول ثالث إنها تُجهَد لأن الأليتين والجذع ضعيفة. ولا يمكن لتطبيق أن يميّز شيئًا من ذلك، لذلك لا يحاول. ولم تجد إحدى عشرة تجربة شملت 452 شخصًا فرقًا بين تمارين القوة والإطالة في المدى المكتسب، لذلك تحتوي الخطة على كليهما.</translation>
    </message>
    <message>
        <source>Stretching together with other exercise</source>
        <comment>topic.background.entries.with-core.title</comment>
        <translation type="unfinished">الإطالة مع تمارين أخرى</translation>
    </message>
    <message>
        <source>In 52 students, eight weeks of active hamstring stretching, trunk exercises and education did better than education alone for pain and discomfort in sitting, and for the leg raise. Which part did it cannot be told. With exercise in general, compared with none, lasting low back pain was lower by 0.33 and limitations by 0.31 standard deviations: small, with moderate certainty.</source>
        <comment>topic.background.entries.with-core.text</comment>
        <translation type="unfinished">لدى 52 طالبًا، كانت نتيجة ثمانية أسابيع من الإطالة النشطة لعضلات الفخذ الخلفية وتمارين الجذع والتثقيف أفضل من التثقيف وحده في الألم والانزعاج عند الجلوس، وفي رفع الساق. ولا يمكن معرفة أي جزء فعل ذلك. ومع ممارسة التمارين عمومًا، مقارنةً بعدمها، كان ألم أسفل الظهر المستمر أقل بمقدار 0.33 والقيود أقل بمقدار 0.31 انحراف معياري: قليل، بيقين متوسط.</translation>
    </message>
    <message>
        <source>Does the plan fit the literature?</source>
        <comment>topic.background.entries.ladder.title</comment>
        <translation type="unfinished">هل توافق الخطة الأبحاث المنشورة؟</translation>
    </message>
    <message>
        <source>It starts below it on purpose. Common guidance is 10 to 30 seconds a stretch (30 to 60 for older adults), on two or three days a week or better daily, and about 60 seconds in all for each stretch on such a day. Week 1 gives 30 seconds, weeks 3 and 4 give 40 to 60, weeks 5 and 6 give 60 to 90. So phase 1 is a gentle start, not an optimal dose, and two sessions a week will change little by themselves.

Weekly amounts: a review of 23 studies points to at least five days and five minutes a week. Five minutes for each leg are reached in week 4, ten in week 6 with four sessions. Desk breaks add to both.

Hold length: in one six-week trial 30 and 60 seconds did equally well and better than 15; in another anything from 15 to 120 seconds every other day helped. That 15 to 30 seconds is best is half supported.

Frequency: the large review found that it did not matter; one four-week trial saw 24 % gain at six or more times a week against 16.8 % at three, and no difference when those who stretched three times a week did so twice a day. More often is somewhat better.</source>
        <comment>topic.background.entries.ladder.text</comment>
        <translation type="unfinished">تبدأ دونها عن قصد. الإرشاد الشائع هو من 10 إلى 30 ثانية للإطالة (30 إلى 60 لكبار السن)، في يومين أو ثلاثة في الأسبوع والأفضل يوميًا، ونحو 60 ثانية إجمالًا لكل إطالة في يوم كهذا. يعطي الأسبوع 1 مقدار 30 ثانية، والأسبوعان 3 و4 من 40 إلى 60، والأسبوعان 5 و6 من 60 إلى 90. فالمرحلة 1 بداية لطيفة، لا جرعة مثلى، وجلستان في الأسبوع لن تغيّرا وحدهما إلا قليلًا.

المقادير الأسبوعية: تشير مراجعة لـ23 دراسة إلى خمسة أيام وخمس دقائق في الأسبوع على الأقل. تُبلغ خمس دقائق لكل ساق في الأسبوع 4، وعشر في الأسبوع 6 بأربع جلسات. وتضيف استراحات المكتب إلى كليهما.

طول الثبات: في تجربة من ستة أسابيع تساوت 30 و60 ثانية في الفائدة وفاقتا 15؛ وفي أخرى أفاد أي مقدار من 15 إلى 120 ثانية كل يومين. والقول إن 15 إلى 30 ثانية هي الأفضل مدعوم جزئيًا.

التواتر: وجدت المراجعة الكبيرة أنه لا يهم؛ ورأت تجربة من أربعة أسابيع مكسبًا قدره 24 % عند ست مرات أو أكثر في الأسبوع مقابل 16.8 % عند ثلاث، ولا فرق عندما مارس من يتمرنون ثلاث مرات في الأسبوع ذلك مرتين في اليوم. والأكثر تواترًا أفضل بعض الشيء.</translation>
    </message>
    <message>
        <source>Four to six weeks</source>
        <comment>topic.background.entries.four-to-six-weeks.title</comment>
        <translation type="unfinished">أربعة إلى ستة أسابيع</translation>
    </message>
    <message>
        <source>Trials that measured range lasted four to eight weeks, so the window often named is plausible for range. For pain it is uncertain. That is why the plan looks back at your ratings in weeks 4 and 6, and guarantees nothing. The plan may take eight or ten weeks if your body asks for it.</source>
        <comment>topic.background.entries.four-to-six-weeks.text</comment>
        <translation type="unfinished">استمرت التجارب التي قاست المدى من أربعة إلى ثمانية أسابيع، لذلك فالمدة المذكورة كثيرًا معقولة بالنسبة إلى المدى. أما بالنسبة إلى الألم فهي غير مؤكدة. ولهذا تعود الخطة إلى تقييماتك في الأسبوعين 4 و6، ولا تضمن شيئًا. وقد تستغرق الخطة ثمانية أسابيع أو عشرة إن طلب جسمك ذلك.</translation>
    </message>
    <message>
        <source>Where the pain rules come from</source>
        <comment>topic.background.entries.pain-rules.title</comment>
        <translation type="unfinished">من أين تأتي قواعد الألم</translation>
    </message>
    <message>
        <source>From the sources' stop signs, and from a model first used for tendons and knees, in which moderate pain is allowed if it settles by the next day. In one trial people who kept loading an Achilles tendon under it did no worse. It was not made for stretching or for backs, so the limits here are stricter, and the kind of feeling beats the number. A review of painful against pain-free exercise found a small short-term benefit and none later: mild pain is tolerable, never required. Every threshold is a decision of this app.</source>
        <comment>topic.background.entries.pain-rules.text</comment>
        <translation type="unfinished">من علامات التوقف في المصادر، ومن نموذج استُخدم أولًا للأوتار والركب، يُسمح فيه بألم معتدل إذا هدأ بحلول اليوم التالي. وفي إحدى التجارب لم يكن حال من واصلوا تحميل وتر أخيل وفقه أسوأ. ولم يوضع للإطالة ولا للظهر، لذلك فالحدود هنا أشد، ونوع الإحساس يغلب الرقم. ووجدت مراجعة قارنت التمارين المؤلمة بغير المؤلمة فائدة صغيرة قصيرة الأمد ولا فائدة لاحقًا: فالألم الخفيف محتمل، وليس مطلوبًا أبدًا. وكل حدّ هو قرار من هذا التطبيق.</translation>
    </message>
    <message>
        <source>When is a change a change?</source>
        <comment>topic.background.entries.real-change.title</comment>
        <translation type="unfinished">متى يكون التغيّر تغيّرًا؟</translation>
    </message>
    <message>
        <source>Pain ratings wander by 1.6 to 2.8 points within a day without meaning anything, so a single point never counts as a change. Over weeks, 2 points, or 30 % of the start, are usually called important. Reaching tests wander too: a difference under 4 to 5 cm, or 15 degrees, may be chance, and a larger one should show in the next test as well.</source>
        <comment>topic.background.entries.real-change.text</comment>
        <translation type="unfinished">تتأرجح تقييمات الألم بمقدار 1.6 إلى 2.8 نقطة خلال اليوم دون أن تعني شيئًا، لذلك لا تُعدّ نقطة واحدة تغيّرًا أبدًا. وعلى مدى أسابيع تُعدّ نقطتان، أو 30 % من البداية، أمرًا مهمًا عادةً. وتتأرجح اختبارات الوصول أيضًا: فالفرق دون 4 إلى 5 سم، أو 15 درجة، قد يكون مصادفة، والأكبر منه ينبغي أن يظهر في الاختبار التالي أيضًا.</translation>
    </message>
    <message>
        <source>Why several short holds</source>
        <comment>topic.background.entries.many-short.title</comment>
        <translation type="unfinished">لماذا عدة مرات ثبات قصيرة</translation>
    </message>
    <message>
        <source>In a small study of 27 young women, six holds of 30 seconds raised the hip angle of team players, one hold of 180 seconds did not; gymnasts gained from both. So the plan repeats short holds with a pause of 10 seconds, which you can set between 5 and 30.</source>
        <comment>topic.background.entries.many-short.text</comment>
        <translation type="unfinished">في دراسة صغيرة على 27 شابة، رفعت ست مرات ثبات من 30 ثانية زاوية الورك لدى لاعبات الفرق، ولم يرفعها ثبات واحد من 180 ثانية؛ واستفادت لاعبات الجمباز من كليهما. لذلك تكرر الخطة ثباتًا قصيرًا مع فاصل 10 ثوانٍ، يمكنك ضبطه بين 5 و30.</translation>
    </message>
    <message>
        <source>Breathing, feel and form</source>
        <comment>topic.breathing-and-form.title</comment>
        <translation type="unfinished">التنفس والإحساس والأداء</translation>
    </message>
    <message>
        <source>What holds for every exercise, so that the single pages can stay short.</source>
        <comment>topic.breathing-and-form.intro</comment>
        <translation type="unfinished">ما يصح في كل تمرين، كي تبقى الصفحات المنفردة قصيرة.</translation>
    </message>
    <message>
        <source>Breathe</source>
        <comment>topic.breathing-and-form.entries.breathing.title</comment>
        <translation type="unfinished">تنفّس</translation>
    </message>
    <message>
        <source>Slow, natural and deep. Breathe out as you move into a stretch, breathe quietly while you stay, and never hold your breath. In strength moves breathe out on the effort; in the hip hinge breathe in on the way down and out on the way up. If you catch yourself holding your breath, you have gone too far.</source>
        <comment>topic.breathing-and-form.entries.breathing.text</comment>
        <translation type="unfinished">ببطء وبشكل طبيعي وعميق. أخرج الزفير وأنت تدخل في الإطالة، وتنفّس بهدوء وأنت باقٍ فيها، ولا تحبس نفَسك أبدًا. وفي حركات القوة أخرج الزفير مع الجهد؛ وفي الانثناء من الوركين خذ الشهيق في النزول وأخرج الزفير في الصعود. وإذا وجدت نفسك تحبس نفَسك، فقد ذهبت أبعد مما ينبغي.</translation>
    </message>
    <message>
        <source>What you are after</source>
        <comment>topic.breathing-and-form.entries.feel.title</comment>
        <translation type="unfinished">ما الذي تطلبه</translation>
    </message>
    <message>
        <source>A comfortable pull in the belly of the back thigh: the middle, not behind the knee and not at the sitting bone. Mild discomfort is the ceiling. The app asks about the pull and about pain separately, because a strong stretch is not pain. Pulling harder brings no more.</source>
        <comment>topic.breathing-and-form.entries.feel.text</comment>
        <translation type="unfinished">شد مريح في بطن العضلة خلف الفخذ: في المنتصف، لا خلف الركبة ولا عند عظم الجلوس. الانزعاج الخفيف هو السقف. يسأل التطبيق عن الشد وعن الألم كلًّا على حدة، لأن الإطالة القوية ليست ألمًا. والشد الأقوى لا يأتي بالمزيد.</translation>
    </message>
    <message>
        <source>How you hold yourself</source>
        <comment>topic.breathing-and-form.entries.form.title</comment>
        <translation type="unfinished">كيف تضبط وضعك</translation>
    </message>
    <message>
        <source>Spine long, tip from the hip joints, no rounding. Knee straight but soft, never locked. No bouncing. Stay inside your own limit and widen it slowly.</source>
        <comment>topic.breathing-and-form.entries.form.text</comment>
        <translation type="unfinished">العمود الفقري ممدود، والانثناء من مفصلي الوركين، دون تقويس. الركبة مستقيمة لكن مرتخية، غير مقفلة أبدًا. دون ارتداد. ابقَ داخل حدّك ووسّعه ببطء.</translation>
    </message>
    <message>
        <source>Warm first</source>
        <comment>topic.breathing-and-form.entries.warm.title</comment>
        <translation type="unfinished">الدفء أولًا</translation>
    </message>
    <message>
        <source>Move for five minutes or so before you hold anything, up to ten if you like: marching, walking, arm circles, leg swings. For a desk break of at most three minutes one minute of marching is enough. You should be able to talk all the while.</source>
        <comment>topic.breathing-and-form.entries.warm.text</comment>
        <translation type="unfinished">تحرّك خمس دقائق أو نحوها قبل أي ثبات، وحتى عشر إن أردت: السير في المكان، والمشي، ودوائر الذراعين، وأرجحة الساق. ولاستراحة مكتب من ثلاث دقائق على الأكثر تكفي دقيقة من السير في المكان. وينبغي أن تستطيع الكلام طوال ذلك.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <comment>topic.breathing-and-form.entries.rest.title</comment>
        <translation type="unfinished">الفواصل</translation>
    </message>
    <message>
        <source>Ten seconds between repetitions, five to change sides, fifteen between exercises. In Settings the first can be 5 to 30 seconds. Some positions get a little more time to settle into.</source>
        <comment>topic.breathing-and-form.entries.rest.text</comment>
        <translation type="unfinished">عشر ثوانٍ بين التكرارات، وخمس لتبديل الجهة، وخمس عشرة بين التمارين. وفي الإعدادات يمكن أن يكون الأول من 5 إلى 30 ثانية. وتحصل بعض الوضعيات على وقت أكثر قليلًا للاستقرار فيها.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <comment>topic.breathing-and-form.entries.time.title</comment>
        <translation type="unfinished">الوقت من اليوم</translation>
    </message>
    <message>
        <source>Any time suits, except for one thing: for about two hours after getting up the app leaves out deep forward bending, folds, hinges and the knee-to-chest pull. What stays are the wall and strap stretches, the active stretch and the leg raises lying down, the warm-up, the straight-leg raise for control and the bridge. This rests on one trial, so it is a default that you can overrule. For self-tests keep to the same hour: reaches are longer in the evening.</source>
        <comment>topic.breathing-and-form.entries.time.text</comment>
        <translation type="unfinished">أي وقت مناسب، باستثناء أمر واحد: لنحو ساعتين بعد النهوض يستبعد التطبيق الانحناء العميق إلى الأمام، والانحناءات، والانثناء من الوركين، وسحب الركبة إلى الصدر. وما يبقى هو إطالتا الجدار والحزام، والإطالة النشطة ورفع الساق استلقاءً، والإحماء، ورفع الساق المستقيمة للتحكم، والجسر. ويستند هذا إلى تجربة واحدة، لذلك فهو إعداد افتراضي يمكنك تجاوزه. وللاختبارات الذاتية التزم بالساعة نفسها: فالوصول أطول في المساء.</translation>
    </message>
    <message>
        <source>Core, back and hamstrings</source>
        <comment>topic.core-and-back.title</comment>
        <translation type="unfinished">وسط الجسم والظهر وعضلات الفخذ الخلفية</translation>
    </message>
    <message>
        <source>What these muscles do, and why the plan has strength in it.</source>
        <comment>topic.core-and-back.intro</comment>
        <translation type="unfinished">ما تفعله هذه العضلات، ولماذا في الخطة تمارين قوة.</translation>
    </message>
    <message>
        <source>The hamstrings</source>
        <comment>topic.core-and-back.entries.hamstrings.title</comment>
        <translation type="unfinished">عضلات الفخذ الخلفية</translation>
    </message>
    <message>
        <source>Three muscles at the back of each thigh: semitendinosus, semimembranosus and biceps femoris. They start at the sitting bone, cross hip and knee, bend the knee, draw the thigh back, and work in standing, walking, climbing and running. Because they hold on to the pelvis they work together with the buttocks and the trunk.</source>
        <comment>topic.core-and-back.entries.hamstrings.text</comment>
        <translation type="unfinished">ثلاث عضلات في خلفية كل فخذ (أوتار الركبة): نصف الوترية، ونصف الغشائية، وذات الرأسين الفخذية. تبدأ عند عظم الجلوس، وتعبر الورك والركبة، وتثني الركبة، وتسحب الفخذ إلى الخلف، وتعمل في الوقوف والمشي والصعود والجري. ولأنها متصلة بالحوض فهي تعمل مع الأليتين والجذع.</translation>
    </message>
    <message>
        <source>Core and back strength</source>
        <comment>topic.core-and-back.entries.core.title</comment>
        <translation type="unfinished">قوة وسط الجسم والظهر</translation>
    </message>
    <message>
        <source>Several of the articles behind this app advise strengthening the core and the back along with stretching, but name no exercise for it. So this stays a note: the app invents none and puts none in their mouths. What it does contain are the moves that are named: straight-leg raise, bridge, standing march and modified good morning. For a core programme ask a physiotherapist or a trainer.</source>
        <comment>topic.core-and-back.entries.core.text</comment>
        <translation type="unfinished">تنصح عدة مقالات من التي يستند إليها هذا التطبيق بتقوية وسط الجسم والظهر إلى جانب الإطالة، لكنها لا تسمي تمرينًا لذلك. لذلك تبقى هذه ملاحظة: فالتطبيق لا يخترع تمرينًا ولا ينسب إليها شيئًا. أما ما يحتويه فهو الحركات المسماة: رفع الساق المستقيمة، والجسر، والسير وقوفًا، وتمرين «صباح الخير» المعدّل. ولبرنامج لوسط الجسم اسأل اختصاصي علاج طبيعي أو مدربًا.</translation>
    </message>
    <message>
        <source>One of the articles has a heading for strengthening exercises whose list is missing in the copy that was read.</source>
        <comment>topic.core-and-back.entries.core.resolved.0</comment>
        <translation type="unfinished">في إحدى المقالات عنوان لتمارين التقوية، وقائمته مفقودة في النسخة التي قُرئت.</translation>
    </message>
    <message>
        <source>How strength grows here</source>
        <comment>topic.core-and-back.entries.strength-plan.title</comment>
        <translation type="unfinished">كيف تنمو القوة هنا</translation>
    </message>
    <message>
        <source>It comes at the end of two or three sessions a week, never on two days running. The count starts at about a third of what the source asks for, goes to two thirds in weeks 3 and 4 and is full from week 5, only while sessions stay green. On days with pain of 5 or 6 it is left out.</source>
        <comment>topic.core-and-back.entries.strength-plan.text</comment>
        <translation type="unfinished">تأتي في نهاية جلستين أو ثلاث في الأسبوع، وليس في يومين متتاليين أبدًا. يبدأ العدد من نحو ثلث ما يطلبه المصدر، وينتقل إلى الثلثين في الأسبوعين 3 و4، ويكتمل من الأسبوع 5، وفقط ما دامت الجلسات خضراء. وتُترك في أيام الألم 5 أو 6.</translation>
    </message>
    <message>
        <source>Setting up your space</source>
        <comment>topic.environment.title</comment>
        <translation type="unfinished">تهيئة مكانك</translation>
    </message>
    <message>
        <source>Two minutes of preparation make a session calmer and safer.</source>
        <comment>topic.environment.intro</comment>
        <translation type="unfinished">دقيقتان من التحضير تجعلان الجلسة أهدأ وأكثر أمانًا.</translation>
    </message>
    <message>
        <source>A floor that does not slip</source>
        <comment>topic.environment.entries.floor.title</comment>
        <translation type="unfinished">أرضية لا تنزلق</translation>
    </message>
    <message>
        <source>Use a non-slip mat for everything on the floor, and stand barefoot or in shoes that grip. Push a chair against a wall; lock or brace wheels before you lean.</source>
        <comment>topic.environment.entries.floor.text</comment>
        <translation type="unfinished">استخدم بساطًا غير قابل للانزلاق لكل ما هو على الأرض، وقف حافيًا أو بحذاء ثابت. ادفع الكرسي إلى جدار؛ وثبّت العجلات أو أسندها قبل أن تميل.</translation>
    </message>
    <message>
        <source>Enough light</source>
        <comment>topic.environment.entries.light.title</comment>
        <translation type="unfinished">ضوء كافٍ</translation>
    </message>
    <message>
        <source>You should see the edge of the mat, the step and the wall without effort.</source>
        <comment>topic.environment.entries.light.text</comment>
        <translation type="unfinished">ينبغي أن ترى حافة البساط والدرجة والجدار دون عناء.</translation>
    </message>
    <message>
        <source>A comfortable temperature</source>
        <comment>topic.environment.entries.warmth.title</comment>
        <translation type="unfinished">حرارة مريحة</translation>
    </message>
    <message>
        <source>Neither chilly nor stuffy. In a cool room keep a layer on and give the warm-up a minute more.</source>
        <comment>topic.environment.entries.warmth.text</comment>
        <translation type="unfinished">لا باردة ولا خانقة. في غرفة باردة أبقِ طبقة من الملابس وأعطِ الإحماء دقيقة أخرى.</translation>
    </message>
    <message>
        <source>Quiet, as far as it goes</source>
        <comment>topic.environment.entries.quiet.title</comment>
        <translation type="unfinished">الهدوء، قدر الإمكان</translation>
    </message>
    <message>
        <source>Silence notifications and tell those around you that you will be a few minutes. The app keeps time with voice and chimes, so you need not watch the screen; close your eyes in a hold if you like.</source>
        <comment>topic.environment.entries.quiet.text</comment>
        <translation type="unfinished">أسكِت الإشعارات وأخبر من حولك بأنك ستكون مشغولًا بضع دقائق. يضبط التطبيق الوقت بالصوت والنغمات، فلا تحتاج إلى مراقبة الشاشة؛ أغمض عينيك أثناء الثبات إن أردت.</translation>
    </message>
    <message>
        <source>The source says to switch devices off, which cannot be said by an app on a computer. Silencing notifications keeps the purpose.</source>
        <comment>topic.environment.entries.quiet.resolved.0</comment>
        <translation type="unfinished">يقول المصدر بإطفاء الأجهزة، وهذا لا يمكن أن يقوله تطبيق على حاسوب. وإسكات الإشعارات يحفظ الغرض.</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <comment>topic.environment.entries.reach.title</comment>
        <translation type="unfinished">كل شيء في متناول اليد</translation>
    </message>
    <message>
        <source>Lay out strap, mat and chair before you start. A belt or a long towel is as good as a strap. Keep a little more room around you than the exercise seems to need.</source>
        <comment>topic.environment.entries.reach.text</comment>
        <translation type="unfinished">جهّز الحزام والبساط والكرسي قبل أن تبدأ. حزام الملابس أو منشفة طويلة يقومان مقام حزام الإطالة. اترك حولك مكانًا أوسع قليلًا مما يبدو أن التمرين يحتاج إليه.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <comment>topic.faq.title</comment>
        <translation type="unfinished">أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>Short answers, with what is known and what is not.</source>
        <comment>topic.faq.intro</comment>
        <translation type="unfinished">أجوبة قصيرة، بما هو معروف وما ليس معروفًا.</translation>
    </message>
    <message>
        <source>What have hamstrings to do with the low back?</source>
        <comment>topic.faq.entries.connection.title</comment>
        <translation type="unfinished">ما علاقة عضلات الفخذ الخلفية بأسفل الظهر؟</translation>
    </message>
    <message>
        <source>They run from the sitting bones to below the knee, so they cross both hip and knee and act on the pelvis, on which the spine stands. A common explanation says that when they pull the pelvis backwards the low back has to give. That is a plausible picture, not a proven cause: people with back pain show less hamstring flexibility in some tests, but the certainty of those studies is very low, and which comes first is unknown.</source>
        <comment>topic.faq.entries.connection.text</comment>
        <translation type="unfinished">تمتد من عظمي الجلوس إلى ما تحت الركبة، فتعبر الورك والركبة معًا وتؤثر في الحوض الذي يقوم عليه العمود الفقري. ويقول تفسير شائع إنها عندما تسحب الحوض إلى الخلف يضطر أسفل الظهر إلى المسايرة. هذه صورة معقولة، لا سبب مثبت: فالمصابون بألم الظهر يُظهرون مرونة أقل لعضلات الفخذ الخلفية في بعض الاختبارات، لكن يقين تلك الدراسات منخفض جدًا، ولا يُعرف أيهما يأتي أولًا.</translation>
    </message>
    <message>
        <source>How can I tell whether mine are tight?</source>
        <comment>topic.faq.entries.am-i-tight.title</comment>
        <translation type="unfinished">كيف أعرف هل عضلاتي مشدودة؟</translation>
    </message>
    <message>
        <source>The self-tests described here show how to measure how far you reach; note the number, and compare it with your own some weeks later. What the app will not do is call you tight or weak. A feeling of tightness need not mean a short muscle, and reaching tests also depend on the back, the arms and the calves. A sharp pull in a test is a reason to stop, not a result.</source>
        <comment>topic.faq.entries.am-i-tight.text</comment>
        <translation type="unfinished">تُظهر الاختبارات الذاتية الموصوفة هنا كيف تقيس مدى وصولك؛ دوّن الرقم وقارنه برقمك أنت بعد بضعة أسابيع. وما لن يفعله التطبيق هو أن يصفك بالانشداد أو الضعف. فالإحساس بالانشداد لا يعني بالضرورة عضلة قصيرة، واختبارات الوصول تعتمد أيضًا على الظهر والذراعين وربلتي الساقين. والشد الحاد في اختبار سبب للتوقف، لا نتيجة.</translation>
    </message>
    <message>
        <source>What can I expect from stretching?</source>
        <comment>topic.faq.entries.benefits.title</comment>
        <translation type="unfinished">ماذا يمكنني أن أتوقع من الإطالة؟</translation>
    </message>
    <message>
        <source>Range of movement: that regular stretching increases it is well supported. Comfort: one review of trials in people with low back pain found less pain on average, with so wide a margin that it may be anything from hardly noticeable to considerable. You may also simply enjoy the breaks. No one can promise you a result, and this app does not.</source>
        <comment>topic.faq.entries.benefits.text</comment>
        <translation type="unfinished">مدى الحركة: زيادته بالإطالة المنتظمة مدعومة جيدًا. الارتياح: وجدت مراجعة لتجارب على أشخاص لديهم ألم أسفل الظهر ألمًا أقل في المتوسط، بهامش واسع إلى حد أنه قد يكون أي شيء من غير الملحوظ تقريبًا إلى الكبير. وقد تستمتع أيضًا بالاستراحات ببساطة. لا أحد يستطيع أن يعدك بنتيجة، ولا يفعل ذلك هذا التطبيق.</translation>
    </message>
    <message>
        <source>How often, and for how long?</source>
        <comment>topic.faq.entries.how-often.title</comment>
        <translation type="unfinished">كم مرة، وكم من الوقت؟</translation>
    </message>
    <message>
        <source>Two sessions a week in weeks 1 and 2, three in weeks 3 to 5, three to four from week 6. A hold lasts 15 seconds at first, then 20, then 30, done two or three times for each side. The two kinds of 'two or three' are easily mixed up: one is repetitions within a session, the other sessions within a week. The plan never asks for daily sessions; short desk breaks are the part that suits every day.</source>
        <comment>topic.faq.entries.how-often.text</comment>
        <translation type="unfinished">جلستان في الأسبوع في الأسبوعين 1 و2، وثلاث في الأسابيع 3 إلى 5، وثلاث إلى أربع من الأسبوع 6. يدوم الثبات 15 ثانية في البداية، ثم 20، ثم 30، مرتين أو ثلاثًا لكل جهة. ويسهل الخلط بين نوعي «اثنتين أو ثلاث»: أحدهما تكرارات داخل الجلسة، والآخر جلسات داخل الأسبوع. لا تطلب الخطة أبدًا جلسات يومية؛ واستراحات المكتب القصيرة هي الجزء الذي يناسب كل يوم.</translation>
    </message>
    <message>
        <source>The source gives 2-3, 3, 3-4 and 7 times a week in different places. Its six-week ladder settles it: 2, then 3, then 3-4; the daily part is met by desk breaks.</source>
        <comment>topic.faq.entries.how-often.resolved.0</comment>
        <translation type="unfinished">يعطي المصدر 2-3 و3 و3-4 و7 مرات في الأسبوع في مواضع مختلفة. ويحسم ذلك سلّمه ذو الأسابيع الستة: 2، ثم 3، ثم 3-4؛ والجزء اليومي تغطيه استراحات المكتب.</translation>
    </message>
    <message>
        <source>What goes wrong most often?</source>
        <comment>topic.faq.entries.common-mistakes.title</comment>
        <translation type="unfinished">ما الذي يخطئ أكثر من غيره؟</translation>
    </message>
    <message>
        <source>Too far, bouncing, a round back, locked knees, and not listening when it hurts. The page on mistakes has the remedies.</source>
        <comment>topic.faq.entries.common-mistakes.text</comment>
        <translation type="unfinished">الذهاب بعيدًا، والارتداد، والظهر المقوّس، والركبتان المقفلتان، وعدم الإصغاء عندما يؤلم. وفي صفحة الأخطاء ما تصححها به.</translation>
    </message>
    <message>
        <source>May I stretch with a back condition?</source>
        <comment>topic.faq.entries.condition.title</comment>
        <translation type="unfinished">هل لي أن أمارس الإطالة مع حالة في الظهر؟</translation>
    </message>
    <message>
        <source>Ask a health professional who knows your back first. Tick what applies in the safety list; until you note their yes, the app offers an easy set only. With a severe disc problem or an unstable spine it also leaves out what bends the back most, with or without that yes, so please hear what they say before you begin.</source>
        <comment>topic.faq.entries.condition.text</comment>
        <translation type="unfinished">اسأل أولًا مختصًا صحيًا يعرف ظهرك. حدِّد ما ينطبق في قائمة السلامة؛ وإلى أن تدوّن موافقته، لا يعرض التطبيق سوى مجموعة سهلة. ومع مشكلة شديدة في القرص أو عمود فقري غير مستقر يستبعد أيضًا أكثر ما يثني الظهر، مع تلك الموافقة أو دونها، فاسمع من فضلك ما يقوله قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>How do I fit it into my day?</source>
        <comment>topic.faq.entries.daily-life.title</comment>
        <translation type="unfinished">كيف أُدخله في يومي؟</translation>
    </message>
    <message>
        <source>Two appointments a week in the calendar and a desk break now and then will do. Tie it to something that happens anyway, such as a coffee, a film or the end of work. Early in the morning use the early-morning routine. Being regular matters more than being perfect; a rest day that a rule gave you is never counted against you.</source>
        <comment>topic.faq.entries.daily-life.text</comment>
        <translation type="unfinished">موعدان في الأسبوع في التقويم واستراحة مكتب بين حين وآخر تكفي. اربطه بشيء يحدث على أي حال، مثل القهوة أو فيلم أو نهاية العمل. وفي الصباح الباكر استخدم برنامج الصباح الباكر. الانتظام أهم من الكمال؛ ويوم الراحة الذي أعطتك إياه قاعدة لا يُحسب عليك أبدًا.</translation>
    </message>
    <message>
        <source>Is there something that moves?</source>
        <comment>topic.faq.entries.dynamic.title</comment>
        <translation type="unfinished">هل هناك شيء فيه حركة؟</translation>
    </message>
    <message>
        <source>Yes: walking stretches, gentle leg swings, and the flow that strings them together with a held stretch from phase 2 on. They stay slow. Bouncing in a held stretch is something else and is best left alone.</source>
        <comment>topic.faq.entries.dynamic.text</comment>
        <translation type="unfinished">نعم: إطالات المشي، وأرجحة الساق اللطيفة، والانسياب الذي يجمعها مع إطالة ثابتة من المرحلة 2 فصاعدًا. وتبقى بطيئة. أما الارتداد في إطالة ثابتة فشيء آخر والأفضل تركه.</translation>
    </message>
    <message>
        <source>When will I notice a difference?</source>
        <comment>topic.faq.entries.how-long-until.title</comment>
        <translation type="unfinished">متى ألاحظ فرقًا؟</translation>
    </message>
    <message>
        <source>Trials that measured range ran for about four to eight weeks, so four to six weeks is a fair time to look at your flexibility. For pain it is an open question. Two sessions a week at the start change little by themselves; the first weeks are for getting used to it. If nothing you care about has changed after six weeks, a professional may help more than a seventh.</source>
        <comment>topic.faq.entries.how-long-until.text</comment>
        <translation type="unfinished">استمرت التجارب التي قاست المدى نحو أربعة إلى ثمانية أسابيع، لذلك فأربعة إلى ستة أسابيع مدة منصفة للنظر في مرونتك. أما الألم فسؤال مفتوح. جلستان في الأسبوع في البداية لا تغيّران وحدهما إلا قليلًا؛ والأسابيع الأولى للتعوّد. وإن لم يتغير شيء يهمّك بعد ستة أسابيع، فقد يفيدك مختص صحي أكثر من أسبوع سابع.</translation>
    </message>
    <message>
        <source>Can I combine it with other things?</source>
        <comment>topic.faq.entries.combine.title</comment>
        <translation type="unfinished">هل يمكنني الجمع بينها وبين أشياء أخرى؟</translation>
    </message>
    <message>
        <source>Please do. Strength work gains range about as well as stretching does, people with lasting back pain who took up exercise of some kind reported a little less pain on average than those who did not, and staying active comes first in most public advice. The routines here include some strength for that reason.</source>
        <comment>topic.faq.entries.combine.text</comment>
        <translation type="unfinished">تفضّل بذلك. تزيد تمارين القوة المدى بقدر ما تفعل الإطالة تقريبًا، والذين لديهم ألم ظهر مستمر وبدؤوا ممارسة تمارين من نوع ما أفادوا بألم أقل قليلًا في المتوسط من الذين لم يفعلوا، والبقاء نشيطًا يأتي أولًا في معظم النصائح العامة. ولهذا تتضمن البرامج هنا بعض تمارين القوة.</translation>
    </message>
    <message>
        <source>It hurts a little. Should I go on?</source>
        <comment>topic.faq.entries.hurts.title</comment>
        <translation type="unfinished">يؤلم قليلًا. هل أواصل؟</translation>
    </message>
    <message>
        <source>A pull is fine. Pain of 0 to 2 is taken as a green light, 3 to 5 as a sign to ease off, 6 or more as a stop, and the kind of feeling beats the number: sharp, numb, tingling or travelling always means stop. One point up or down is within the noise of such a scale and means nothing by itself.</source>
        <comment>topic.faq.entries.hurts.text</comment>
        <translation type="unfinished">لا بأس بالشد. يُؤخذ الألم من 0 إلى 2 ضوءًا أخضر، ومن 3 إلى 5 علامة على التخفيف، و6 أو أكثر توقفًا، ونوع الإحساس يغلب الرقم: فالحاد أو الخدر أو التنميل أو المنتقل يعني التوقف دائمًا. ونقطة واحدة صعودًا أو نزولًا تقع ضمن تذبذب مقياس كهذا ولا تعني شيئًا في ذاتها.</translation>
    </message>
    <message>
        <source>I missed a week. Start over?</source>
        <comment>topic.faq.entries.missed.title</comment>
        <translation type="unfinished">فاتني أسبوع. هل أبدأ من جديد؟</translation>
    </message>
    <message>
        <source>No. After 7 to 13 days without a session you repeat the week, after 14 to 27 you go one phase back, after 28 or more you begin again with phase 1. Hamstring flexibility fades when stretching stops, but in one trial it was still above the start after four weeks.</source>
        <comment>topic.faq.entries.missed.text</comment>
        <translation type="unfinished">لا. بعد 7 إلى 13 يومًا دون جلسة تعيد الأسبوع، وبعد 14 إلى 27 ترجع مرحلة واحدة، وبعد 28 أو أكثر تبدأ من جديد بالمرحلة 1. تتراجع مرونة عضلات الفخذ الخلفية عندما تتوقف الإطالة، لكنها في إحدى التجارب كانت لا تزال فوق البداية بعد أربعة أسابيع.</translation>
    </message>
    <message>
        <source>And after six weeks?</source>
        <comment>topic.faq.entries.after-six-weeks.title</comment>
        <translation type="unfinished">وبعد ستة أسابيع؟</translation>
    </message>
    <message>
        <source>Keep three sessions a week, or four. After six weeks of stretching, three a week kept the new range in one study and one a week did not. You can then lengthen some holds yourself, up to 60 seconds, on days without any limits. Nobody has to do more.</source>
        <comment>topic.faq.entries.after-six-weeks.text</comment>
        <translation type="unfinished">حافظ على ثلاث جلسات في الأسبوع، أو أربع. بعد ستة أسابيع من الإطالة، حافظت ثلاث في الأسبوع على المدى الجديد في إحدى الدراسات ولم تحافظ عليه واحدة. ويمكنك عندئذ أن تطيل بعض مرات الثبات بنفسك، حتى 60 ثانية، في الأيام التي بلا حدود. ولا يجب على أحد أن يفعل المزيد.</translation>
    </message>
    <message>
        <source>Desk and daily habits</source>
        <comment>topic.habits.title</comment>
        <translation type="unfinished">عادات المكتب واليوم</translation>
    </message>
    <message>
        <source>Small things between sessions. None of them has a dose; pick one or two that fit your day. By default the app offers a moment to move every 45 to 60 minutes, and you can set your own rhythm or switch it off.</source>
        <comment>topic.habits.intro</comment>
        <translation type="unfinished">أشياء صغيرة بين الجلسات. ليس لأي منها جرعة؛ اختر واحدة أو اثنتين تناسبان يومك. يعرض التطبيق افتراضيًا لحظة للحركة كل 45 إلى 60 دقيقة، ويمكنك ضبط إيقاعك الخاص أو إيقاف ذلك.</translation>
    </message>
    <message>
        <source>Walk whenever you can</source>
        <comment>topic.habits.entries.hb1.title</comment>
        <translation type="unfinished">امشِ كلما استطعت</translation>
    </message>
    <message>
        <source>Take the stairs, the longer way to the kettle, the stop before yours. Walking asks for no kit and no change of clothes, and it counts even in short pieces.</source>
        <comment>topic.habits.entries.hb1.text</comment>
        <translation type="unfinished">خذ الدرج، والطريق الأطول إلى إبريق الشاي، والمحطة التي قبل محطتك. لا يتطلب المشي معدّات ولا تبديل ملابس، ويُحسب حتى في فترات قصيرة.</translation>
    </message>
    <message>
        <source>Once round the block at lunch</source>
        <comment>topic.habits.entries.hb2.title</comment>
        <translation type="unfinished">جولة حول المبنى عند الغداء</translation>
    </message>
    <message>
        <source>Leave the building for ten minutes in the middle of the day. Put it in the calendar if it would otherwise be forgotten.</source>
        <comment>topic.habits.entries.hb2.text</comment>
        <translation type="unfinished">غادر المبنى عشر دقائق في منتصف اليوم. ضعها في التقويم إن كنت ستنساها لولا ذلك.</translation>
    </message>
    <message>
        <source>Walk while you talk</source>
        <comment>topic.habits.entries.hb3.title</comment>
        <translation type="unfinished">امشِ وأنت تتكلم</translation>
    </message>
    <message>
        <source>A call without slides or a talk between two people often goes just as well on foot. Suggest it once; others are usually glad.</source>
        <comment>topic.habits.entries.hb3.text</comment>
        <translation type="unfinished">مكالمة دون شرائح أو حديث بين شخصين يصلح كثيرًا مشيًا بالقدر نفسه. اقترح ذلك مرة؛ فالآخرون يسرّهم ذلك عادةً.</translation>
    </message>
    <message>
        <source>Use the sit-stand desk you have</source>
        <comment>topic.habits.entries.hb4.title</comment>
        <translation type="unfinished">استخدم مكتب الجلوس والوقوف إن كان لديك</translation>
    </message>
    <message>
        <source>If your desk goes up, let it go up now and then. The change matters more than the share of standing: standing still all day is no better plan than sitting still all day.</source>
        <comment>topic.habits.entries.hb4.text</comment>
        <translation type="unfinished">إن كان مكتبك يرتفع، فدعه يرتفع بين حين وآخر. التغيير أهم من نسبة الوقوف: فالوقوف ساكنًا طوال اليوم ليس خطة أفضل من الجلوس ساكنًا طوال اليوم.</translation>
    </message>
    <message>
        <source>Notice how you stand</source>
        <comment>topic.habits.entries.hb5.title</comment>
        <translation type="unfinished">لاحظ كيف تقف</translation>
    </message>
    <message>
        <source>Do you always hang on the same leg? When you catch it, shift your weight or change the leg in front. There is nothing to correct all day long; noticing is enough.</source>
        <comment>topic.habits.entries.hb5.text</comment>
        <translation type="unfinished">هل تتكئ دائمًا على الساق نفسها؟ عندما تنتبه لذلك، انقل وزنك أو بدّل الساق الأمامية. لا شيء يحتاج إلى تصحيح طوال اليوم؛ فالملاحظة تكفي.</translation>
    </message>
    <message>
        <source>Shoes that suit your feet</source>
        <comment>topic.habits.entries.hb6.title</comment>
        <translation type="unfinished">حذاء يناسب قدميك</translation>
    </message>
    <message>
        <source>Wear shoes with room for the toes in which walking is a pleasure, and keep a pair at work if the smart ones are not made for it.</source>
        <comment>topic.habits.entries.hb6.text</comment>
        <translation type="unfinished">ارتدِ حذاء فيه متسع لأصابع القدم ويكون المشي فيه متعة، واحتفظ بزوج في العمل إن لم يكن الحذاء الأنيق مصنوعًا لذلك.</translation>
    </message>
    <message>
        <source>Tie a stretch to something you do anyway</source>
        <comment>topic.habits.entries.hb7.title</comment>
        <translation type="unfinished">اربط إطالة بشيء تفعله على أي حال</translation>
    </message>
    <message>
        <source>A break at work, the first minutes of a film, the end of the washing-up: a habit that hangs on another one is easier to keep. In the first two hours after getting up choose the early-morning routine, which leaves out deep forward bending.</source>
        <comment>topic.habits.entries.hb7.text</comment>
        <translation type="unfinished">استراحة في العمل، أو الدقائق الأولى من فيلم، أو نهاية غسل الأطباق: العادة المعلّقة بعادة أخرى أسهل حفظًا. وفي أول ساعتين بعد النهوض اختر برنامج الصباح الباكر الذي يستبعد الانحناء العميق إلى الأمام.</translation>
    </message>
    <message>
        <source>The source speaks of a morning routine in general; one trial on bending early in the day speaks for narrowing it to moves lying down. You can overrule this.</source>
        <comment>topic.habits.entries.hb7.resolved.0</comment>
        <translation type="unfinished">يتحدث المصدر عن برنامج صباحي عمومًا؛ وتجربة واحدة عن الانحناء في وقت مبكر من اليوم ترجّح قصره على حركات الاستلقاء. ويمكنك تجاوز هذا.</translation>
    </message>
    <message>
        <source>Break up long sitting</source>
        <comment>topic.habits.entries.hb8.title</comment>
        <translation type="unfinished">اقطع الجلوس الطويل</translation>
    </message>
    <message>
        <source>Long sitting is linked with stiff-feeling thighs. Stand up for a minute about once an hour; the desk break of this app takes under three minutes and works in ordinary clothes.</source>
        <comment>topic.habits.entries.hb8.text</comment>
        <translation type="unfinished">يرتبط الجلوس الطويل بإحساس بالتيبّس في الفخذين. قف دقيقة كل ساعة تقريبًا؛ واستراحة المكتب في هذا التطبيق تستغرق أقل من ثلاث دقائق وتصلح بالملابس العادية.</translation>
    </message>
    <message>
        <source>Sources say that sitting shortens the hamstrings. Sitting slackens them at the knee and lengthens them at the hip, so here it says linked and no more.</source>
        <comment>topic.habits.entries.hb8.resolved.0</comment>
        <translation type="unfinished">تقول المصادر إن الجلوس يقصّر عضلات الفخذ الخلفية. والجلوس يرخيها عند الركبة ويطيلها عند الورك، لذلك يُقال هنا يرتبط ولا أكثر.</translation>
    </message>
    <message>
        <source>Stretching is one part of it</source>
        <comment>topic.habits.entries.hb9.title</comment>
        <translation type="unfinished">الإطالة جزء من ذلك</translation>
    </message>
    <message>
        <source>Staying active, varying how you sit and stand, and keeping trunk and back strong go along with stretching. Good posture here means one that you change often and can hold without strain.</source>
        <comment>topic.habits.entries.hb9.text</comment>
        <translation type="unfinished">البقاء نشيطًا، وتنويع الجلوس والوقوف، والحفاظ على قوة الجذع والظهر تسير جنبًا إلى جنب مع الإطالة. والوضعية الجيدة هنا تعني وضعية تغيّرها كثيرًا وتستطيع الحفاظ عليها دون إجهاد.</translation>
    </message>
    <message>
        <source>A plan made for you</source>
        <comment>topic.habits.entries.hb10.title</comment>
        <translation type="unfinished">خطة موضوعة لك</translation>
    </message>
    <message>
        <source>A physiotherapist or another health professional can look at how you move and build a plan around it. This app cannot see you. If you have a condition, an injury or a goal of your own, that visit is worth more than any app.</source>
        <comment>topic.habits.entries.hb10.text</comment>
        <translation type="unfinished">يستطيع اختصاصي علاج طبيعي أو مختص صحي آخر أن ينظر كيف تتحرك وأن يبني خطة على ذلك. لا يستطيع هذا التطبيق أن يراك. وإن كانت لديك حالة أو إصابة أو هدف خاص، فتلك الزيارة أثمن من أي تطبيق.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <comment>topic.mistakes.title</comment>
        <translation type="unfinished">أخطاء شائعة</translation>
    </message>
    <message>
        <source>Every exercise has its own list. These five come back in all of them.</source>
        <comment>topic.mistakes.intro</comment>
        <translation type="unfinished">لكل تمرين قائمته الخاصة. وهذه الخمسة تتكرر فيها كلها.</translation>
    </message>
    <message>
        <source>Going too far</source>
        <comment>topic.mistakes.entries.too-far.title</comment>
        <translation type="unfinished">الذهاب أبعد مما ينبغي</translation>
    </message>
    <message>
        <source>Pulling harder is how muscles get strained or torn. It does not buy more, either: in a small four-week trial a pull of 1 to 2 out of 10 brought as much as one of 9 to 10, and a large review found no effect of intensity. Stop at a comfortable pull.</source>
        <comment>topic.mistakes.entries.too-far.text</comment>
        <translation type="unfinished">الشد الأقوى هو ما يجهد العضلات أو يمزقها. ولا يأتي بالمزيد أيضًا: ففي تجربة صغيرة من أربعة أسابيع أتى شد 1 إلى 2 من 10 بقدر ما أتى به شد 9 إلى 10، ولم تجد مراجعة كبيرة أثرًا للشدة. توقف عند شد مريح.</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <comment>topic.mistakes.entries.bouncing.title</comment>
        <translation type="unfinished">الارتداد</translation>
    </message>
    <message>
        <source>Move in slowly, stay, and come out slowly. Leg swings are the one move that swings, and they stay slow and short of the end of your range.</source>
        <comment>topic.mistakes.entries.bouncing.text</comment>
        <translation type="unfinished">ادخل ببطء، وابقَ، واخرج ببطء. أرجحة الساق هي الحركة الوحيدة التي تتأرجح، وتبقى بطيئة ودون نهاية مداك.</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <comment>topic.mistakes.entries.form.title</comment>
        <translation type="unfinished">تقويس الظهر</translation>
    </message>
    <message>
        <source>When the back rounds, the thighs are let off. Grow long, tip the pelvis, and let the chest follow. A smaller tip with a long back is the better stretch.</source>
        <comment>topic.mistakes.entries.form.text</comment>
        <translation type="unfinished">عندما يتقوّس الظهر يُعفى الفخذان من العمل. استطِل، وأمِل الحوض، ودع الصدر يتبع. ميل أصغر بظهر ممدود هو الإطالة الأفضل.</translation>
    </message>
    <message>
        <source>One source warns against 'just bending at the hip', while all sources teach to tip from the hips. It is read as a warning against bending at the waist and spine.</source>
        <comment>topic.mistakes.entries.form.resolved.0</comment>
        <translation type="unfinished">يحذّر أحد المصادر من «مجرد الانحناء عند الورك»، بينما تعلّم كل المصادر الانثناء من الوركين. ويُقرأ ذلك تحذيرًا من الانحناء عند الخصر والعمود الفقري.</translation>
    </message>
    <message>
        <source>Locking the knee</source>
        <comment>topic.mistakes.entries.locked.title</comment>
        <translation type="unfinished">قفل الركبة</translation>
    </message>
    <message>
        <source>Straight but soft: long, without being pushed back into the joint. A hand on the kneecap does not help.</source>
        <comment>topic.mistakes.entries.locked.text</comment>
        <translation type="unfinished">مستقيمة لكن مرتخية: ممدودة، دون دفعها إلى الخلف داخل المفصل. واليد على رضفة الركبة لا تفيد.</translation>
    </message>
    <message>
        <source>Ignoring your limits</source>
        <comment>topic.mistakes.entries.limits.title</comment>
        <translation type="unfinished">تجاهل حدودك</translation>
    </message>
    <message>
        <source>Yesterday's range is not today's duty. Increase slowly, do less on a poor day, and stop at a stop sign. The plan holds still for you.</source>
        <comment>topic.mistakes.entries.limits.text</comment>
        <translation type="unfinished">مدى الأمس ليس واجب اليوم. زِد ببطء، وافعل أقل في يوم سيئ، وتوقف عند علامة توقف. الخطة تنتظرك.</translation>
    </message>
    <message>
        <source>When to see someone</source>
        <comment>topic.see-someone.title</comment>
        <translation type="unfinished">متى تراجع أحدًا</translation>
    </message>
    <message>
        <source>This app cannot examine you and never says what something is. These are moments to have it checked. Having it checked is right even when it turns out to be nothing.</source>
        <comment>topic.see-someone.intro</comment>
        <translation type="unfinished">لا يستطيع هذا التطبيق أن يفحصك ولا يقول أبدًا ما هو الشيء الذي لديك. هذه لحظات تستدعي الفحص. والفحص تصرف صحيح حتى حين يتبيّن أنه لا شيء.</translation>
    </message>
    <message>
        <source>Emergency number or emergency department, now</source>
        <comment>topic.see-someone.entries.now.title</comment>
        <translation type="unfinished">رقم الطوارئ أو قسم الطوارئ، الآن</translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks or inner thighs. Trouble starting, feeling or controlling urine or bowels. A new change in erections or feeling in the genitals. Pain, tingling, numbness or weakness in both legs, or weakness in a leg that is severe or growing. Chest pain with it. Pain after a serious accident or a fall from a height, or after a minor fall if you are older, have fragile bones or have taken steroids for a long time. Do not stretch, and do not wait for the next day.</source>
        <comment>topic.see-someone.entries.now.text</comment>
        <translation type="unfinished">خدر أو تنميل حول الأعضاء التناسلية أو الأليتين أو باطن الفخذين. صعوبة في بدء التبوّل أو التبرّز أو في الإحساس بهما أو في التحكم فيهما. تغيّر جديد في الانتصاب أو في الإحساس في الأعضاء التناسلية. ألم أو تنميل أو خدر أو ضعف في الساقين كلتيهما، أو ضعف في ساق واحدة يكون شديدًا أو متزايدًا. ألم في الصدر مع ذلك. ألم بعد حادث خطير أو سقوط من ارتفاع، أو بعد سقطة بسيطة إن كنت كبير السن أو كانت عظامك هشة أو تناولت الستيرويدات مدة طويلة. لا تمارس الإطالة، ولا تنتظر إلى اليوم التالي.</translation>
    </message>
    <message>
        <source>Call a doctor the same day</source>
        <comment>topic.see-someone.entries.today.title</comment>
        <translation type="unfinished">اتصل بطبيب في اليوم نفسه</translation>
    </message>
    <message>
        <source>Fever or feeling unwell. Losing weight without trying. A lump, a swelling or a changed shape of the back. Pain that does not ease with rest, or is worse lying down or at night. Pain that is worse on coughing, sneezing or straining. Pain high between the shoulder blades, or round the trunk like a band. New unsteadiness when walking.</source>
        <comment>topic.see-someone.entries.today.text</comment>
        <translation type="unfinished">حمّى أو شعور بالمرض. نقص الوزن دون محاولة ذلك. كتلة أو تورّم في الظهر أو تغيّر في شكله. ألم لا يخفّ بالراحة، أو يكون أسوأ عند الاستلقاء أو في الليل. ألم يكون أسوأ عند السعال أو العطاس أو الكبس (الحَزْق). ألم في الأعلى بين لوحي الكتف، أو حول الجذع كالحزام. عدم اتزان جديد عند المشي.</translation>
    </message>
    <message>
        <source>Ask before you start</source>
        <comment>topic.see-someone.entries.before-starting.title</comment>
        <translation type="unfinished">اسأل قبل أن تبدأ</translation>
    </message>
    <message>
        <source>A back condition or a back injury in the past, a severe disc problem or an unstable spine that you were told about, strong or long-lasting back pain that nobody has looked at, a suspected injury. Also: past cancer, steroids, a weakened immune system or injected drugs, an inflammatory disease, a first bout of back pain before 20 or after 55, an unusual shape of the spine, a marked loss of forward bending, fragile bones, pregnancy, a recent hamstring tear, recent surgery of hip, knee or back, limits after a hip replacement, and dizziness that is not under control. Until a professional has said yes, the app offers an easy set only.</source>
        <comment>topic.see-someone.entries.before-starting.text</comment>
        <translation type="unfinished">حالة في الظهر أو إصابة ظهر سابقة، مشكلة شديدة في القرص أو عمود فقري غير مستقر أُخبرت بأيٍّ منهما، ألم ظهر قوي أو طويل الأمد لم ينظر فيه أحد، اشتباه في إصابة. وكذلك: سرطان سابق، ستيرويدات، ضعف جهاز المناعة أو مخدرات بالحقن، مرض التهابي، أول نوبة ألم ظهر قبل سن 20 أو بعد 55، شكل غير معتاد للعمود الفقري، فقدان واضح للانحناء إلى الأمام، عظام هشة، حمل، تمزق حديث في عضلات الفخذ الخلفية، جراحة حديثة في الورك أو الركبة أو الظهر، حدود بعد استبدال الورك، ودوخة ليست تحت السيطرة. وإلى أن يوافق مختص صحي، لا يعرض التطبيق سوى مجموعة سهلة.</translation>
    </message>
    <message>
        <source>Along the way</source>
        <comment>topic.see-someone.entries.along-the-way.title</comment>
        <translation type="unfinished">على طول الطريق</translation>
    </message>
    <message>
        <source>Severe pain when stretching. A stop sign such as tingling or pain down the leg. The same exercise hurting sharply in two sessions. Pain of 7 or more two check-ins in a row. A trend that rises over weeks. Or simply no change that you care about after six weeks: someone who can look at you may see what an app cannot.</source>
        <comment>topic.see-someone.entries.along-the-way.text</comment>
        <translation type="unfinished">ألم شديد عند الإطالة. علامة توقف مثل التنميل أو الألم نزولًا في الساق. التمرين نفسه يؤلم ألمًا حادًا في جلستين. ألم 7 أو أكثر في استطلاعين للحالة على التوالي. اتجاه يرتفع على مدى أسابيع. أو ببساطة عدم حدوث تغيّر يهمّك بعد ستة أسابيع: فمن يستطيع أن ينظر إليك قد يرى ما لا يستطيع تطبيق أن يراه.</translation>
    </message>
    <message>
        <source>If you want a plan of your own</source>
        <comment>topic.see-someone.entries.tailored.title</comment>
        <translation type="unfinished">إن أردت خطة خاصة بك</translation>
    </message>
    <message>
        <source>A physiotherapist or another health professional can tailor a programme to you. Take your report from this app along if it helps; it is yours and shows what you did and how it felt.</source>
        <comment>topic.see-someone.entries.tailored.text</comment>
        <translation type="unfinished">يستطيع اختصاصي علاج طبيعي أو مختص صحي آخر أن يفصّل لك برنامجًا. خذ معك تقريرك من هذا التطبيق إن كان ذلك مفيدًا؛ فهو ملكك ويُظهر ما فعلته وكيف كان شعورك.</translation>
    </message>
    <message>
        <source>What such lists can and cannot do</source>
        <comment>topic.see-someone.entries.about-lists.title</comment>
        <translation type="unfinished">ما تستطيعه قوائم كهذه وما لا تستطيعه</translation>
    </message>
    <message>
        <source>An international framework for professionals points out that for most single warning signs there is little evidence of how well they pick out serious causes. They are prompts to think and to check. That is why the app asks, passes on and never concludes.</source>
        <comment>topic.see-someone.entries.about-lists.text</comment>
        <translation type="unfinished">يشير إطار دولي للمختصين الصحيين إلى أن الأدلة قليلة، بالنسبة إلى معظم علامات التحذير المنفردة، على مدى جودتها في كشف الأسباب الخطيرة. فهي تنبيهات للتفكير والفحص. ولهذا يسأل التطبيق، ويحيل، ولا يستنتج أبدًا.</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <comment>topic.stop-signs.title</comment>
        <translation type="unfinished">علامات التوقف</translation>
    </message>
    <message>
        <source>A stretch may pull. It may not hurt. The pain button is on screen all the time; press it as soon as you wonder.</source>
        <comment>topic.stop-signs.intro</comment>
        <translation type="unfinished">يجوز أن تشدّ الإطالة. ولا يجوز أن تؤلم. زر الألم على الشاشة طوال الوقت؛ اضغط عليه بمجرد أن تتساءل.</translation>
    </message>
    <message>
        <source>Anything sharp or stabbing</source>
        <comment>topic.stop-signs.entries.sharp.title</comment>
        <translation type="unfinished">أي شيء حاد أو طاعن</translation>
    </message>
    <message>
        <source>Come out of the exercise slowly and press the pain button. The app leaves out that exercise and the others in the same position for the day. A second time ends the session.</source>
        <comment>topic.stop-signs.entries.sharp.text</comment>
        <translation type="unfinished">اخرج من التمرين ببطء واضغط على زر الألم. يستبعد التطبيق ذلك التمرين والتمارين الأخرى في الوضعية نفسها لهذا اليوم. والمرة الثانية تنهي الجلسة.</translation>
    </message>
    <message>
        <source>One source reads a sharp pull in a self-test as a sign of tightness and elsewhere lists sharp pain as a reason to stop. Here it always means stop.</source>
        <comment>topic.stop-signs.entries.sharp.resolved.0</comment>
        <translation type="unfinished">يقرأ أحد المصادر الشد الحاد في اختبار ذاتي بوصفه علامة على الانشداد، ويذكر في موضع آخر الألم الحاد سببًا للتوقف. هنا يعني التوقف دائمًا.</translation>
    </message>
    <message>
        <source>Pain that travels, shoots or burns down the leg</source>
        <comment>topic.stop-signs.entries.travelling.title</comment>
        <translation type="unfinished">ألم منتقل أو خاطف أو حارق نزولًا في الساق</translation>
    </message>
    <message>
        <source>Stop at once. This is not the stretch working. The session ends, the app asks a few safety questions, and it suggests talking to a professional.</source>
        <comment>topic.stop-signs.entries.travelling.text</comment>
        <translation type="unfinished">توقف فورًا. ليس هذا مفعول الإطالة. تنتهي الجلسة، ويطرح التطبيق بضعة أسئلة عن السلامة، ويقترح التحدث إلى مختص صحي.</translation>
    </message>
    <message>
        <source>Numbness, tingling, pins and needles or weakness</source>
        <comment>topic.stop-signs.entries.numb.title</comment>
        <translation type="unfinished">خدر أو تنميل أو وخز كالإبر أو ضعف</translation>
    </message>
    <message>
        <source>Stop at once, wherever in the leg or foot it is and however faint. It has nothing to do with how flexible you are.</source>
        <comment>topic.stop-signs.entries.numb.text</comment>
        <translation type="unfinished">توقف فورًا، أينما كان في الساق أو القدم ومهما كان طفيفًا. لا علاقة له بمدى مرونتك.</translation>
    </message>
    <message>
        <source>New pain below the knee</source>
        <comment>topic.stop-signs.entries.below-knee.title</comment>
        <translation type="unfinished">ألم جديد تحت الركبة</translation>
    </message>
    <message>
        <source>Stop. A hamstring stretch is felt behind the thigh. One exception: a mild pull in the calf when the toes are drawn up. Let the ankle go loose; if the pull stays, it is a stop sign.</source>
        <comment>topic.stop-signs.entries.below-knee.text</comment>
        <translation type="unfinished">توقف. إطالة عضلات الفخذ الخلفية تُحَسّ خلف الفخذ. استثناء واحد: شد خفيف في ربلة الساق عند سحب أصابع القدم إلى أعلى. أرخِ الكاحل؛ وإذا بقي الشد فهو علامة توقف.</translation>
    </message>
    <message>
        <source>More pain than you came with</source>
        <comment>topic.stop-signs.entries.beyond-stretch.title</comment>
        <translation type="unfinished">ألم أكثر مما جئت به</translation>
    </message>
    <message>
        <source>Pain of 3 or more that is also above where you started makes the app ease off: a smaller range, softer knees, a shorter hold. If that does not help it changes or skips the exercise. Pain that has risen to 6 or more, or to 5 or more and by at least 3 points, ends the session.</source>
        <comment>topic.stop-signs.entries.beyond-stretch.text</comment>
        <translation type="unfinished">الألم 3 أو أكثر الذي يكون أيضًا فوق ما بدأت به يجعل التطبيق يخفف: مدى أصغر، وركبتان أكثر ارتخاءً، وثبات أقصر. وإن لم ينفع ذلك فإنه يغيّر التمرين أو يتخطاه. والألم الذي ارتفع إلى 6 أو أكثر، أو إلى 5 أو أكثر وبثلاث نقاط على الأقل، ينهي الجلسة.</translation>
    </message>
    <message>
        <source>Chest pain, dizziness, faintness, short breath</source>
        <comment>topic.stop-signs.entries.unwell.title</comment>
        <translation type="unfinished">ألم في الصدر، دوخة، شعور بالإغماء، ضيق في النفَس</translation>
    </message>
    <message>
        <source>Stop and sit or lie down. With chest pain call the emergency number. With the others end the session, rest, and talk to a professional before the next one.</source>
        <comment>topic.stop-signs.entries.unwell.text</comment>
        <translation type="unfinished">توقف واجلس أو استلقِ. مع ألم الصدر اتصل برقم الطوارئ. ومع غيره أنهِ الجلسة، واسترح، وتحدّث إلى مختص صحي قبل الجلسة التالية.</translation>
    </message>
    <message>
        <source>The morning after</source>
        <comment>topic.stop-signs.entries.next-morning.title</comment>
        <translation type="unfinished">صباح اليوم التالي</translation>
    </message>
    <message>
        <source>A stretch that agreed with you is hardly noticed the next day. If the next morning is clearly worse, by 2 points or more, or above 5 and worse than before, the app makes the next session one step smaller.</source>
        <comment>topic.stop-signs.entries.next-morning.text</comment>
        <translation type="unfinished">الإطالة التي ناسبتك تكاد لا تُلحظ في اليوم التالي. وإذا كان الصباح التالي أسوأ بوضوح، بنقطتين أو أكثر، أو فوق 5 وأسوأ من قبل، يجعل التطبيق الجلسة التالية أصغر بدرجة واحدة.</translation>
    </message>
    <message>
        <source>Any new numbness, tingling, weakness or unsteadiness, any new pain below the knee, or any change in bladder, bowel or sexual feeling?</source>
        <comment>safety.lines.nerve.text</comment>
        <translation type="unfinished">هل ظهر حديثًا خدر أو تنميل أو ضعف أو عدم اتزان، أو أي ألم جديد تحت الركبة، أو أي تغيّر في التبوّل أو التبرّز أو الإحساس الجنسي؟</translation>
    </message>
    <message>
        <source>Any fever or feeling unwell, chest pain or dizziness, or pain of a new kind, such as at night, on coughing, or high in the back?</source>
        <comment>safety.lines.unwell.text</comment>
        <translation type="unfinished">هل من حمّى أو شعور بالمرض، أو ألم في الصدر أو دوخة، أو ألم من نوع جديد، مثلًا في الليل، أو عند السعال، أو في أعلى الظهر؟</translation>
    </message>
    <message>
        <source>Any new fall, accident or injury?</source>
        <comment>safety.lines.fall.text</comment>
        <translation type="unfinished">هل من سقوط جديد أو حادث جديد أو إصابة جديدة؟</translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks or inner thighs</source>
        <comment>safety.symptoms.saddle-numbness.text</comment>
        <translation type="unfinished">خدر أو تنميل حول الأعضاء التناسلية أو الأليتين أو باطن الفخذين</translation>
    </message>
    <message>
        <source>You cannot start to pass urine, or no longer feel that you need to or that you are passing it</source>
        <comment>safety.symptoms.bladder-start.text</comment>
        <translation type="unfinished">لا تستطيع أن تبدأ التبوّل، أو لم تعد تشعر بالحاجة إليه أو بخروج البول</translation>
    </message>
    <message>
        <source>You have lost control of your bladder</source>
        <comment>safety.symptoms.bladder-control.text</comment>
        <translation type="unfinished">فقدت السيطرة على المثانة</translation>
    </message>
    <message>
        <source>You have lost control of your bowels, or no longer feel when they open</source>
        <comment>safety.symptoms.bowel-loss.text</comment>
        <translation type="unfinished">فقدت السيطرة على التبرّز، أو لم تعد تشعر بحدوثه</translation>
    </message>
    <message>
        <source>A new change in erections or in feeling in the genitals</source>
        <comment>safety.symptoms.sexual-change.text</comment>
        <translation type="unfinished">تغيّر جديد في الانتصاب أو في الإحساس في الأعضاء التناسلية</translation>
    </message>
    <message>
        <source>New pain, tingling, numbness or weakness in both legs</source>
        <comment>safety.symptoms.both-legs.text</comment>
        <translation type="unfinished">ألم جديد أو تنميل جديد أو خدر جديد أو ضعف جديد في الساقين كلتيهما</translation>
    </message>
    <message>
        <source>Severe weakness in a leg, or weakness in a leg that is getting worse</source>
        <comment>safety.symptoms.leg-weakness-worse.text</comment>
        <translation type="unfinished">ضعف شديد في ساق، أو ضعف في ساق يزداد سوءًا</translation>
    </message>
    <message>
        <source>Chest pain together with the back pain, or on its own now</source>
        <comment>safety.symptoms.chest-pain.text</comment>
        <translation type="unfinished">ألم في الصدر مع ألم الظهر، أو وحده الآن</translation>
    </message>
    <message>
        <source>The pain began after a serious accident or a fall from a height</source>
        <comment>safety.symptoms.accident.text</comment>
        <translation type="unfinished">بدأ الألم بعد حادث خطير أو سقوط من ارتفاع</translation>
    </message>
    <message>
        <source>The pain began after a minor fall or knock, and you are older, have fragile bones, or have taken steroids for a long time</source>
        <comment>safety.symptoms.minor-fall-fragile.text</comment>
        <translation type="unfinished">بدأ الألم بعد سقطة بسيطة أو ضربة بسيطة، وأنت كبير السن، أو عظامك هشة، أو تناولت الستيرويدات مدة طويلة</translation>
    </message>
    <message>
        <source>Fever, shivering or feeling unwell together with the pain</source>
        <comment>safety.symptoms.fever.text</comment>
        <translation type="unfinished">حمّى أو قشعريرة أو شعور بالمرض مع الألم</translation>
    </message>
    <message>
        <source>You are losing weight without trying to</source>
        <comment>safety.symptoms.weight-loss.text</comment>
        <translation type="unfinished">ينقص وزنك دون أن تحاول ذلك</translation>
    </message>
    <message>
        <source>A lump or swelling in the back, or a back that has changed its shape</source>
        <comment>safety.symptoms.lump.text</comment>
        <translation type="unfinished">كتلة أو تورّم في الظهر، أو ظهر تغيّر شكله</translation>
    </message>
    <message>
        <source>Pain that does not ease when you rest, or that is worse lying down or at night</source>
        <comment>safety.symptoms.night-pain.text</comment>
        <translation type="unfinished">ألم لا يخفّ عندما تستريح، أو يكون أسوأ عند الاستلقاء أو في الليل</translation>
    </message>
    <message>
        <source>Pain that is worse when you cough, sneeze or strain</source>
        <comment>safety.symptoms.cough-pain.text</comment>
        <translation type="unfinished">ألم يكون أسوأ عندما تسعل أو تعطس أو تكبس (تحزق)</translation>
    </message>
    <message>
        <source>Pain high in the back, between the shoulder blades</source>
        <comment>safety.symptoms.high-pain.text</comment>
        <translation type="unfinished">ألم في أعلى الظهر، بين لوحي الكتف</translation>
    </message>
    <message>
        <source>Pain that wraps round the trunk like a band</source>
        <comment>safety.symptoms.band-pain.text</comment>
        <translation type="unfinished">ألم يلتفّ حول الجذع كالحزام</translation>
    </message>
    <message>
        <source>You have become unsteady when walking</source>
        <comment>safety.symptoms.unsteady.text</comment>
        <translation type="unfinished">أصبحت غير متزن عند المشي</translation>
    </message>
    <message>
        <source>New numbness in one leg or foot</source>
        <comment>safety.symptoms.leg-numb.text</comment>
        <translation type="unfinished">خدر جديد في ساق واحدة أو قدم واحدة</translation>
    </message>
    <message>
        <source>New tingling or pins and needles in one leg or foot</source>
        <comment>safety.symptoms.leg-tingling.text</comment>
        <translation type="unfinished">تنميل جديد أو وخز كالإبر جديد في ساق واحدة أو قدم واحدة</translation>
    </message>
    <message>
        <source>New weakness in one leg or foot that is neither severe nor getting worse</source>
        <comment>safety.symptoms.leg-weak.text</comment>
        <translation type="unfinished">ضعف جديد في ساق واحدة أو قدم واحدة، ليس شديدًا ولا يزداد سوءًا</translation>
    </message>
    <message>
        <source>New pain below the knee in one leg</source>
        <comment>safety.symptoms.leg-below-knee.text</comment>
        <translation type="unfinished">ألم جديد تحت الركبة في ساق واحدة</translation>
    </message>
    <message>
        <source>You have had cancer at some time</source>
        <comment>safety.symptoms.past-cancer.text</comment>
        <translation type="unfinished">سبق أن أُصبت بالسرطان في وقت ما</translation>
    </message>
    <message>
        <source>You take steroids, your immune system is weakened, or you have injected drugs</source>
        <comment>safety.symptoms.steroids-immune.text</comment>
        <translation type="unfinished">تتناول الستيرويدات، أو جهازك المناعي ضعيف، أو سبق أن حقنت المخدرات</translation>
    </message>
    <message>
        <source>You have an inflammatory disease of the joints, the spine or the bowel</source>
        <comment>safety.symptoms.inflammatory.text</comment>
        <translation type="unfinished">لديك مرض التهابي في المفاصل أو العمود الفقري أو الأمعاء</translation>
    </message>
    <message>
        <source>Your back pain began for the first time before the age of 20 or after 55</source>
        <comment>safety.symptoms.onset-age.text</comment>
        <translation type="unfinished">بدأ ألم ظهرك أول مرة قبل سن 20 أو بعد 55</translation>
    </message>
    <message>
        <source>Your spine has a marked curve or another unusual shape</source>
        <comment>safety.symptoms.deformity.text</comment>
        <translation type="unfinished">في عمودك الفقري انحناء واضح أو شكل آخر غير معتاد</translation>
    </message>
    <message>
        <source>You can bend forward far less than you used to</source>
        <comment>safety.symptoms.forward-bend-loss.text</comment>
        <translation type="unfinished">تستطيع الانحناء إلى الأمام أقل بكثير مما اعتدت</translation>
    </message>
    <message>
        <source>You have thin or fragile bones, or have broken a bone in your spine</source>
        <comment>safety.symptoms.osteoporosis.text</comment>
        <translation type="unfinished">عظامك رقيقة أو هشة، أو سبق أن كُسر عظم في عمودك الفقري</translation>
    </message>
    <message>
        <source>You have been told that you have a severe disc problem or an unstable spine</source>
        <comment>safety.symptoms.disc-or-instability.text</comment>
        <translation type="unfinished">أُخبرت بأن لديك مشكلة شديدة في القرص أو عمودًا فقريًا غير مستقر</translation>
    </message>
    <message>
        <source>You have another known back condition</source>
        <comment>safety.symptoms.back-condition.text</comment>
        <translation type="unfinished">لديك حالة أخرى معروفة في الظهر</translation>
    </message>
    <message>
        <source>You have injured your back in the past</source>
        <comment>safety.symptoms.past-back-injury.text</comment>
        <translation type="unfinished">سبق أن أُصيب ظهرك</translation>
    </message>
    <message>
        <source>You have strong recent back pain, or back pain that has gone on for long, and have not asked a professional about it</source>
        <comment>safety.symptoms.persistent-pain.text</comment>
        <translation type="unfinished">لديك ألم ظهر قوي حديث، أو ألم ظهر مستمر منذ مدة طويلة، ولم تسأل عنه مختصًا صحيًا</translation>
    </message>
    <message>
        <source>You think you may have injured a muscle or a joint</source>
        <comment>safety.symptoms.suspected-injury.text</comment>
        <translation type="unfinished">تظن أنك ربما أصبت عضلة أو مفصلًا</translation>
    </message>
    <message>
        <source>You have pulled or torn the back of a thigh recently</source>
        <comment>safety.symptoms.hamstring-tear.text</comment>
        <translation type="unfinished">أصابك حديثًا شد عضلي أو تمزق في خلفية أحد الفخذين</translation>
    </message>
    <message>
        <source>You have had an operation on your hip, knee or back recently</source>
        <comment>safety.symptoms.recent-surgery.text</comment>
        <translation type="unfinished">خضعت حديثًا لعملية في الورك أو الركبة أو الظهر</translation>
    </message>
    <message>
        <source>You have a replaced hip and were told not to bend it beyond a limit</source>
        <comment>safety.symptoms.hip-precautions.text</comment>
        <translation type="unfinished">لديك ورك مستبدل وقيل لك ألا تثنيه فوق حدّ معيّن</translation>
    </message>
    <message>
        <source>You get dizzy or faint and it is not under control</source>
        <comment>safety.symptoms.dizziness.text</comment>
        <translation type="unfinished">تصيبك دوخة أو إغماء وليس ذلك تحت السيطرة</translation>
    </message>
    <message>
        <source>You are pregnant (take new back pain to your midwife or doctor)</source>
        <comment>safety.symptoms.pregnancy.text</comment>
        <translation type="unfinished">أنتِ حامل (راجعي القابلة أو الطبيب في أي ألم ظهر جديد)</translation>
    </message>
    <message>
        <source>Pain or tingling below the knee that you have had for a long time and that a professional has assessed</source>
        <comment>safety.symptoms.leg-known.text</comment>
        <translation type="unfinished">ألم أو تنميل تحت الركبة لديك منذ مدة طويلة وسبق أن قيّمه مختص صحي</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.DY1.wrong.text</comment>
        <translation type="unfinished">تقويس الظهر للنزول أكثر.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind.</source>
        <comment>figure.DY2.wrong.text</comment>
        <translation type="unfinished">تقعير أسفل الظهر عند ذهاب الساق إلى الخلف.</translation>
    </message>
    <message>
        <source>Rounding the back over the front leg instead of tipping from the hips.</source>
        <comment>figure.DY3.wrong.text</comment>
        <translation type="unfinished">تقويس الظهر فوق الساق الأمامية بدلًا من الانثناء من الوركين.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.ST1-bent-knee.wrong.text</comment>
        <translation type="unfinished">تقويس الظهر للنزول أكثر.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.ST1.wrong.text</comment>
        <translation type="unfinished">تقويس الظهر للنزول أكثر.</translation>
    </message>
    <message>
        <source>Rounding the back instead of tipping from the hips.</source>
        <comment>figure.ST2-bent-knee.wrong.text</comment>
        <translation type="unfinished">تقويس الظهر بدلًا من الانثناء من الوركين.</translation>
    </message>
    <message>
        <source>Rounding the back instead of tipping from the hips.</source>
        <comment>figure.ST2.wrong.text</comment>
        <translation type="unfinished">تقويس الظهر بدلًا من الانثناء من الوركين.</translation>
    </message>
    <message>
        <source>Rounding the back and dropping the head to get lower.</source>
        <comment>figure.ST3-bent-knee.wrong.text</comment>
        <translation type="unfinished">تقويس الظهر وإنزال الرأس للنزول أكثر.</translation>
    </message>
    <message>
        <source>Rounding the back and dropping the head to get lower.</source>
        <comment>figure.ST3.wrong.text</comment>
        <translation type="unfinished">تقويس الظهر وإنزال الرأس للنزول أكثر.</translation>
    </message>
    <message>
        <source>Rounding the back to reach the toes.</source>
        <comment>figure.ST4-bent-knee.wrong.text</comment>
        <translation type="unfinished">تقويس الظهر للوصول إلى أصابع القدم.</translation>
    </message>
    <message>
        <source>Rounding the back to reach the toes.</source>
        <comment>figure.ST4.wrong.text</comment>
        <translation type="unfinished">تقويس الظهر للوصول إلى أصابع القدم.</translation>
    </message>
    <message>
        <source>Slumping into the chair while the knee snaps straight.</source>
        <comment>figure.ST5-bent-knee.wrong.text</comment>
        <translation type="unfinished">التهدّل في الكرسي بينما تنفرد الركبة فجأة.</translation>
    </message>
    <message>
        <source>Slumping into the chair while the knee snaps straight.</source>
        <comment>figure.ST5.wrong.text</comment>
        <translation type="unfinished">التهدّل في الكرسي بينما تنفرد الركبة فجأة.</translation>
    </message>
    <message>
        <source>Rounding the back while the shoulders creep up to the ears.</source>
        <comment>figure.ST6.wrong.text</comment>
        <translation type="unfinished">تقويس الظهر بينما يزحف الكتفان نحو الأذنين.</translation>
    </message>
    <message>
        <source>Locking the knees and hanging on the arms.</source>
        <comment>figure.ST7-hands-on-chair.wrong.text</comment>
        <translation type="unfinished">قفل الركبتين والتعلّق بالذراعين.</translation>
    </message>
    <message>
        <source>Locking the knees and pulling on the ankles.</source>
        <comment>figure.ST7.wrong.text</comment>
        <translation type="unfinished">قفل الركبتين وشدّ الكاحلين.</translation>
    </message>
    <message>
        <source>Twisting the hips towards the chair.</source>
        <comment>figure.ST8-bent-knee.wrong.text</comment>
        <translation type="unfinished">لَيّ الوركين نحو الكرسي.</translation>
    </message>
    <message>
        <source>Letting the hip of the lifted leg turn up and the back round.</source>
        <comment>figure.ST8-leg-behind.wrong.text</comment>
        <translation type="unfinished">ترك ورك الساق المرفوعة يدور إلى أعلى والظهر يتقوّس.</translation>
    </message>
    <message>
        <source>Twisting the hips towards the chair.</source>
        <comment>figure.ST8.wrong.text</comment>
        <translation type="unfinished">لَيّ الوركين نحو الكرسي.</translation>
    </message>
    <message>
        <source>Letting the low back arch off the mat as the leg goes up.</source>
        <comment>figure.STR1.wrong.text</comment>
        <translation type="unfinished">ترك أسفل الظهر يتقعّر عن البساط عند ارتفاع الساق.</translation>
    </message>
    <message>
        <source>Arching the low back to push the hips higher.</source>
        <comment>figure.STR2.wrong.text</comment>
        <translation type="unfinished">تقعير أسفل الظهر لدفع الوركين أعلى.</translation>
    </message>
    <message>
        <source>Leaning back as the knee comes up.</source>
        <comment>figure.STR3.wrong.text</comment>
        <translation type="unfinished">الميل إلى الخلف عند ارتفاع الركبة.</translation>
    </message>
    <message>
        <source>Bending at the waist with a rounded back and locked knees.</source>
        <comment>figure.STR4.wrong.text</comment>
        <translation type="unfinished">الانحناء من الخصر بظهر مقوّس وركبتين مقفلتين.</translation>
    </message>
    <message>
        <source>Sitting so close to the wall that the hips lift.</source>
        <comment>figure.SU1-bent-knee.wrong.text</comment>
        <translation type="unfinished">الاقتراب من الجدار إلى حد أن يرتفع الوركان.</translation>
    </message>
    <message>
        <source>Sitting so close to the wall that the hips lift.</source>
        <comment>figure.SU1.wrong.text</comment>
        <translation type="unfinished">الاقتراب من الجدار إلى حد أن يرتفع الوركان.</translation>
    </message>
    <message>
        <source>Pulling so hard that the tailbone lifts and the knee locks.</source>
        <comment>figure.SU2-bent-knee.wrong.text</comment>
        <translation type="unfinished">الشدّ بقوة حتى يرتفع العصعص وتنقفل الركبة.</translation>
    </message>
    <message>
        <source>Pulling so hard that the tailbone lifts and the knee locks.</source>
        <comment>figure.SU2.wrong.text</comment>
        <translation type="unfinished">الشدّ بقوة حتى يرتفع العصعص وتنقفل الركبة.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away, so the knee opens without a stretch.</source>
        <comment>figure.SU3-bent-knee.wrong.text</comment>
        <translation type="unfinished">ترك الفخذ ينحرف، فتنفرد الركبة دون إطالة.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away, so the knee opens without a stretch.</source>
        <comment>figure.SU3.wrong.text</comment>
        <translation type="unfinished">ترك الفخذ ينحرف، فتنفرد الركبة دون إطالة.</translation>
    </message>
    <message>
        <source>Lifting the head and shoulders to reach the knee.</source>
        <comment>figure.SU4.wrong.text</comment>
        <translation type="unfinished">رفع الرأس والكتفين للوصول إلى الركبة.</translation>
    </message>
    <message>
        <source>Letting the back arch off the floor.</source>
        <comment>figure.SU5-bent-knee.wrong.text</comment>
        <translation type="unfinished">ترك الظهر يتقعّر عن الأرض.</translation>
    </message>
    <message>
        <source>Letting the back arch off the floor.</source>
        <comment>figure.SU5.wrong.text</comment>
        <translation type="unfinished">ترك الظهر يتقعّر عن الأرض.</translation>
    </message>
    <message>
        <source>Pushing the leg instead of only carrying it.</source>
        <comment>figure.SU6-bent-knee.wrong.text</comment>
        <translation type="unfinished">دفع الساق بدلًا من حملها فقط.</translation>
    </message>
    <message>
        <source>Pushing the leg instead of only carrying it.</source>
        <comment>figure.SU6.wrong.text</comment>
        <translation type="unfinished">دفع الساق بدلًا من حملها فقط.</translation>
    </message>
    <message>
        <source>Letting the knees bend to reach further: such a reach does not count.</source>
        <comment>figure.TE1.wrong.text</comment>
        <translation type="unfinished">ترك الركبتين تنثنيان للوصول أبعد: وصول كهذا لا يُحسب.</translation>
    </message>
    <message>
        <source>Bending the knees to get the fingers lower: such a try does not count.</source>
        <comment>figure.TE2.wrong.text</comment>
        <translation type="unfinished">ثني الركبتين لإنزال الأصابع أكثر: محاولة كهذه لا تُحسب.</translation>
    </message>
    <message>
        <source>Letting the knee bend to reach further: such a reach does not count.</source>
        <comment>figure.TE3.wrong.text</comment>
        <translation type="unfinished">ترك الركبة تنثني للوصول أبعد: وصول كهذا لا يُحسب.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away from upright: such a try does not count.</source>
        <comment>figure.TE4.wrong.text</comment>
        <translation type="unfinished">ترك الفخذ ينحرف عن وضعه المنتصب: محاولة كهذه لا تُحسب.</translation>
    </message>
    <message>
        <source>Leaning back to get the knee higher.</source>
        <comment>figure.WU1.wrong.text</comment>
        <translation type="unfinished">الميل إلى الخلف لرفع الركبة أعلى.</translation>
    </message>
    <message>
        <source>Pounding the floor with stiff knees.</source>
        <comment>figure.WU3.wrong.text</comment>
        <translation type="unfinished">ضرب الأرض بركبتين متصلبتين.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders up to the ears.</source>
        <comment>figure.WU4.wrong.text</comment>
        <translation type="unfinished">رفع الكتفين إلى الأذنين.</translation>
    </message>
    <message>
        <source>Looking down with the shoulders rounded.</source>
        <comment>figure.WU5.wrong.text</comment>
        <translation type="unfinished">النظر إلى أسفل والكتفان منحنيان إلى الأمام.</translation>
    </message>
</context>
</TS>
