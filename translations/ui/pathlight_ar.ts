<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>It comes with Pathlight.</source>
        <extracomment>Where a bundle belongs: it comes with the program.</extracomment>
        <translation>يأتي مع Pathlight.</translation>
    </message>
    <message>
        <source>It is for several countries.</source>
        <extracomment>Where a bundle belongs: it is for several countries.</extracomment>
        <translation>هو لعدّة بلدان.</translation>
    </message>
    <message>
        <source>It is for one country.</source>
        <extracomment>Where a bundle belongs.</extracomment>
        <translation>هو لبلد واحد.</translation>
    </message>
    <message>
        <source>It comes from an organisation.</source>
        <extracomment>Where a bundle belongs: it is from a school, a charity or the like.</extracomment>
        <translation>تقدّمه منظّمة.</translation>
    </message>
    <message>
        <source>Checked by a professional who grew up with the language.</source>
        <extracomment>How far a translation has been checked.</extracomment>
        <translation>راجعه شخص مختصّ هذه لغته الأمّ.</translation>
    </message>
    <message>
        <source>Translated with the help of a machine. No professional has checked it yet.</source>
        <extracomment>How far a translation has been checked.</extracomment>
        <translation>تُرجم بمساعدة آلة. لم يراجعه مختصّ بعد.</translation>
    </message>
    <message>
        <source>About Pathlight</source>
        <extracomment>Title of the page about the program.</extracomment>
        <translation>حول Pathlight</translation>
    </message>
    <message>
        <source>Pathlight %1</source>
        <extracomment>%1 is the program&apos;s version number.</extracomment>
        <translation>Pathlight %1</translation>
    </message>
    <message>
        <source>Pathlight teaches children, and the people who look after them, to be safe online. It works without the internet, costs nothing, and shows no advertising.</source>
        <translation>يعلّم Pathlight الأطفال ومن يرعاهم كيف يكونون في أمان على الإنترنت. يعمل من دون إنترنت، وهو مجّانيّ، ولا يعرض إعلانات.</translation>
    </message>
    <message>
        <source>Pathlight teaches. It does not replace a helpline, the police or a doctor.</source>
        <translation>يعلّم Pathlight، ولا يحلّ محلّ خطّ المساعدة أو الشرطة أو الطبيب.</translation>
    </message>
    <message>
        <source>Yours to use and to share</source>
        <extracomment>Heading above the licences.</extracomment>
        <translation>للاستعمال والمشاركة</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or any later one. You may use it, study it, change it and pass it on. It comes without any warranty.</source>
        <extracomment>The licence&apos;s name stays in English where there is no official translation.</extracomment>
        <translation>البرنامج حرّ برخصة GNU General Public License، الإصدار 3 أو أيّ إصدار لاحق. يمكن استعماله ودراسته وتعديله ونقله إلى الآخرين. يأتي من دون أيّ ضمان.</translation>
    </message>
    <message>
        <source>The stories and drawings that come with it are under the licence Creative Commons Attribution 4.0: you may use and change them if you name the Pathlight authors.</source>
        <extracomment>The licence&apos;s name stays in English where there is no official translation.</extracomment>
        <translation>القصص والرسوم المرافقة برخصة Creative Commons Attribution 4.0: يمكن استعمالها وتعديلها مع ذكر مؤلّفي Pathlight.</translation>
    </message>
    <message>
        <source>Where the content comes from</source>
        <extracomment>Heading above the bundles: files with modules, drawings and helplines.</extracomment>
        <translation>من أين يأتي المحتوى</translation>
    </message>
    <message>
        <source>By %1. Version %2. Licence %3. %4 Signed with key %5.</source>
        <extracomment>About a bundle of content. %1 is who published it, %2 its version number, %3 its licence, %4 a sentence about where it belongs, %5 the number of the key that signed it.</extracomment>
        <translation>من %1. الإصدار %2. الرخصة %3. %4 موقّع بالمفتاح %5.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Heading above the languages and how far they have been checked.</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>%1 % is translated. %2</source>
        <extracomment>%1 is how many per cent of the texts exist in a language, %2 a sentence about how far they have been checked.</extracomment>
        <translation>تُرجم %1٪. %2</translation>
    </message>
    <message>
        <source>Built with the work of others</source>
        <extracomment>Heading above the libraries and fonts in the program.</extracomment>
        <translation>مبنيّ على عمل آخرين</translation>
    </message>
    <message>
        <source>For: %1. Licence: %2.</source>
        <extracomment>About a library or font. %1 is what it does in the program, %2 its licence.</extracomment>
        <translation>الغرض: %1. الرخصة: %2.</translation>
    </message>
</context>
<context>
    <name>AdultStepPage</name>
    <message>
        <source>For grown-ups</source>
        <extracomment>Title of the page that leads to the pages for grown-ups.</extracomment>
        <translation>للكبار</translation>
    </message>
    <message>
        <source>Together with a grown-up</source>
        <extracomment>Title of the page that comes before a module that a child does with a grown-up.</extracomment>
        <translation>مع شخص كبير</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <extracomment>Leads to the page about a PIN that nobody knows any more.</extracomment>
        <translation>نسيان الرمز</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Main action of the page that leads to the pages for grown-ups.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>You do this one with a grown-up you trust. Is one there? Then it is their turn now. Getting help is open without anybody.</source>
        <extracomment>To a child, and the grown-up beside it, before a module about hard things.</extracomment>
        <translation>هذه الوحدة تكون مع شخص كبير نثق به. هل هو هنا؟ إذًا جاء دوره الآن. وطلب المساعدة متاح من دون أحد.</translation>
    </message>
    <message>
        <source>The question keeps small children out. It is no lock: whoever can multiply gets in. On the next page you can set a PIN.</source>
        <extracomment>Below a multiplication that opens the pages for grown-ups. It is honest: it keeps nobody out for long.</extracomment>
        <translation>هذا السؤال يوقف الأطفال الصغار. وهو ليس قفلًا: فكلّ من يعرف الضرب يمكنه الدخول. وفي الصفحة التالية يمكن اختيار رمز.</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <extracomment>Above the field for the PIN.</extracomment>
        <translation>الرمز من فضلكم</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>For screen readers: the field for the PIN that opens the pages for grown-ups.</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>After three tries that were not right, the next one has to wait a while.</source>
        <translation>بعد ثلاث محاولات غير صحيحة، على المحاولة التالية أن تنتظر قليلًا.</translation>
    </message>
    <message>
        <source>The question keeps small children from going on alone. It is no lock.</source>
        <extracomment>Below a multiplication before a module that a child does with a grown-up. It is honest.</extracomment>
        <translation>هذا السؤال يمنع الأطفال الصغار من المتابعة وحدهم. وهو ليس قفلًا.</translation>
    </message>
</context>
<context>
    <name>AgreementParts</name>
    <message>
        <source>%L1 chosen. Choose at least %L2.</source>
        <extracomment>Above clauses to choose from: how many are chosen, and how many make an agreement.</extracomment>
        <translation>اختير %L1. اختاروا %L2 على الأقل.</translation>
    </message>
    <message>
        <source>%L1 chosen. You can change them as often as you like.</source>
        <extracomment>Above clauses to choose from, once there are enough.</extracomment>
        <translation>اختير %L1. يمكنكم التغيير متى شئتم.</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>What you choose will stand here.</source>
        <extracomment>On an empty sheet of paper, before a clause of the agreement is chosen.</extracomment>
        <translation>ما تختارونه يظهر هنا.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>On an agreement, below a line on which somebody writes a name by hand.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>On an agreement, below a line on which somebody writes the date by hand.</extracomment>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Go back to a backup</source>
        <extracomment>Title of the page with the backups.</extracomment>
        <translation>الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>All learners become as they were then. How they are now is backed up first.</source>
        <translation>يعود كلّ المتعلّمين كما كانوا حينها. وتُحفظ أوّلًا نسخة من حالهم الآن.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>لنختر أوّلًا نسخة.</translation>
    </message>
    <message>
        <source>Yes, go back</source>
        <extracomment>Last step of going back to a backup.</extracomment>
        <translation>نعم، الرجوع</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <extracomment>First step of going back to a backup; it is asked once more.</extracomment>
        <translation>الرجوع إليها</translation>
    </message>
    <message>
        <source>Pathlight makes a backup after each time that something was learnt, and keeps the newest five. Settings and the PIN stay as they are.</source>
        <translation>ينشئ Pathlight نسخة بعد كلّ مرّة يتعلّم فيها أحد، ويحتفظ بأحدث خمس نسخ. وتبقى الإعدادات والرمز كما هي.</translation>
    </message>
    <message>
        <source>There is no backup yet. Pathlight makes one after each time that something was learnt.</source>
        <translation>لا توجد نسخة بعد. ينشئ Pathlight نسخة بعد كلّ مرّة يتعلّم فيها أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learners are in a backup.</extracomment>
        <translation>
            <numerusform>لا متعلّمين</numerusform>
            <numerusform>متعلّم واحد</numerusform>
            <numerusform>متعلّمان</numerusform>
            <numerusform>%Ln متعلّمين</numerusform>
            <numerusform>%Ln متعلّمًا</numerusform>
            <numerusform>%Ln متعلّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged. Nobody can go back to it.</source>
        <extracomment>A backup that cannot be used.</extracomment>
        <translation>تالفة. لا يمكن الرجوع إليها.</translation>
    </message>
</context>
<context>
    <name>BandPicker</name>
    <message>
        <source>Which ages are here is set by whoever looks after this computer.</source>
        <extracomment>Above the ages, of which an administrator offers only some.</extracomment>
        <translation>الأعمار المتاحة هنا يحدّدها من يعتني بهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>BreathingLantern</name>
    <message>
        <source>Breathe in</source>
        <extracomment>Slow breathing, while the lantern grows.</extracomment>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <extracomment>Slow breathing, while the lantern shrinks.</extracomment>
        <translation>زفير</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the slow breathing.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Breathe with the lantern</source>
        <extracomment>Starts slow breathing with a lantern that grows and shrinks.</extracomment>
        <translation>التنفّس مع الفانوس</translation>
    </message>
</context>
<context>
    <name>CarriedCode</name>
    <message>
        <source>A square code for the camera of a phone. It holds %1.</source>
        <extracomment>What a square code is, to those who do not see it; %1 is a telephone number or a web address.</extracomment>
        <translation>رمز مربّع لكاميرا الهاتف. فيه %1.</translation>
    </message>
</context>
<context>
    <name>ChatSide</name>
    <message>
        <source>Choose a message. You may choose more than one.</source>
        <extracomment>Beside a talk in a messenger: how a message is marked.</extracomment>
        <translation>يمكن اختيار رسالة أو أكثر.</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <extracomment>Beside a talk whose messages arrive one after another: brings the rest at once.</extracomment>
        <translation>إظهار كلّ الرسائل</translation>
    </message>
    <message>
        <source>I would not stop anywhere else</source>
        <extracomment>Beside a talk in a messenger: the learner marks no message, or no further one.</extracomment>
        <translation>لن أتوقّف عند غير ذلك</translation>
    </message>
    <message>
        <source>I would not stop anywhere</source>
        <extracomment>Beside a talk in a messenger: the learner marks no message.</extracomment>
        <translation>لن أتوقّف عند أيّ رسالة</translation>
    </message>
</context>
<context>
    <name>ChecklistActivity</name>
    <message>
        <source>%L1 of %L2 ticked</source>
        <extracomment>Above a list of things to tick: how many of them are ticked.</extracomment>
        <translation>وُضعت علامة على %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>ClassFilePage</name>
    <message>
        <source>A list out of a file</source>
        <extracomment>Title of the page on which a teacher chooses the file with the list of a class.</extracomment>
        <translation>قائمة من ملفّ</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Looks for files once more, for example after a stick was put in.</extracomment>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>لنختر ملفًّا أوّلًا.</translation>
    </message>
    <message>
        <source>Take the list</source>
        <extracomment>Takes the list out of the chosen file; nobody is added yet.</extracomment>
        <translation>أخذ القائمة</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>For screen readers: the list of files, of which one holds the list of a class.</extracomment>
        <translation>الملفّات</translation>
    </message>
    <message>
        <source>Which file? A table saved as CSV, or a text with one nickname or number a line. The file stays as it is. You see the list before anybody is added.</source>
        <translation>أيّ ملفّ؟ جدول محفوظ بصيغة CSV، أو نصّ فيه لقب أو رقم واحد في كلّ سطر. يبقى الملفّ كما هو. تظهر القائمة قبل أن يُضاف أحد.</translation>
    </message>
    <message>
        <source>No file with a list was found. It is a table saved as CSV, or a text. Put in the stick that it is on, or copy it into the folder %1, then look again.</source>
        <extracomment>Where no file was found that may hold a list. %1 is a folder.</extracomment>
        <translation>لم يُعثر على ملفّ فيه قائمة. هو جدول محفوظ بصيغة CSV أو نصّ. يُرجى وصل الذاكرة التي هو عليها، أو نسخه إلى المجلّد %1، ثمّ البحث من جديد.</translation>
    </message>
</context>
<context>
    <name>ClassImportPage</name>
    <message numerus="yes">
        <source>There is room for %Ln more learner(s).</source>
        <extracomment>How many more learners there may be on this computer.</extracomment>
        <translation>
            <numerusform>لا مكان لمتعلّمين آخرين.</numerusform>
            <numerusform>يوجد مكان لمتعلّم واحد آخر.</numerusform>
            <numerusform>يوجد مكان لمتعلّمين اثنين آخرين.</numerusform>
            <numerusform>يوجد مكان لـ%Ln متعلّمين آخرين.</numerusform>
            <numerusform>يوجد مكان لـ%Ln متعلّمًا آخر.</numerusform>
            <numerusform>يوجد مكان لـ%Ln متعلّم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an age first.</source>
        <translation>لنختر عمرًا أوّلًا.</translation>
    </message>
    <message>
        <source>Add a class from a list</source>
        <extracomment>Title of the page on which a teacher adds all learners of a class at once.</extracomment>
        <translation>إضافة صفّ من قائمة</translation>
    </message>
    <message>
        <source>Add them</source>
        <extracomment>Adds all learners of a list.</extracomment>
        <translation>إضافتهم</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln learner(s)</source>
        <extracomment>Adds all learners of a list.</extracomment>
        <translation>
            <numerusform>إضافة لا أحد</numerusform>
            <numerusform>إضافة متعلّم واحد</numerusform>
            <numerusform>إضافة متعلّمين اثنين</numerusform>
            <numerusform>إضافة %Ln متعلّمين</numerusform>
            <numerusform>إضافة %Ln متعلّمًا</numerusform>
            <numerusform>إضافة %Ln متعلّم</numerusform>
        </translation>
    </message>
    <message>
        <source>One nickname or number a line, or a table in which the first column, or one with the title “nickname” or “number”, holds them.</source>
        <translation>لقب أو رقم في كلّ سطر، أو جدول تحويها فيه الخانة الأولى أو الخانة التي عنوانها «الاسم المستعار» أو «الرقم».</translation>
    </message>
    <message>
        <source>Use a nickname or a number, not the full name. It stays on this computer.</source>
        <translation>لقب أو رقم، لا الاسم الكامل. يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The list</source>
        <extracomment>What a screen reader says for the field into which a teacher pastes a list.</extracomment>
        <translation>القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s) in the list.</source>
        <extracomment>How many learners a pasted list comes to.</extracomment>
        <translation>
            <numerusform>لا متعلّمين في القائمة.</numerusform>
            <numerusform>متعلّم واحد في القائمة.</numerusform>
            <numerusform>متعلّمان في القائمة.</numerusform>
            <numerusform>%Ln متعلّمين في القائمة.</numerusform>
            <numerusform>%Ln متعلّمًا في القائمة.</numerusform>
            <numerusform>%Ln متعلّم في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>How old are they?</source>
        <extracomment>Above the age bands, of which one is that of all who are added.</extracomment>
        <translation>ما أعمارهم؟</translation>
    </message>
    <message>
        <source>Which group?</source>
        <extracomment>Above the classes and families, of which one is that of all who are added.</extracomment>
        <translation>أيّ مجموعة؟</translation>
    </message>
    <message>
        <source>Pictures are dealt out among them. Each can be changed afterwards.</source>
        <translation>توزَّع الصور بينهم. يمكن تغيير كلّ واحدة بعد ذلك.</translation>
    </message>
    <message>
        <source>Paste or type a list, or choose a file first.</source>
        <translation>لنلصق أو نكتب قائمة أوّلًا، أو لنختر ملفًّا.</translation>
    </message>
    <message>
        <source>There is no room for more learners on this computer. Erase those who no longer learn here.</source>
        <extracomment>As many learners are on this computer as there can be.</extracomment>
        <translation>لم يعد على هذا الحاسوب مكان لمتعلّمين آخرين. يُرجى مسح من لم يعد يتعلّم هنا.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>Leads to the page on which a teacher chooses the file with the list of a class.</extracomment>
        <translation>اختيار ملفّ</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Your country</source>
        <extracomment>Title of the page where one chooses the country whose helplines show.</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Which country are you in? Pathlight keeps the answer on this computer only.</source>
        <translation>في أيّ بلد أنت؟ يحفظ Pathlight الجواب على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <extracomment>Name of the field in which one types to find a country.</extracomment>
        <translation>اسم البلد</translation>
    </message>
    <message>
        <source>There is no country with these letters in the list. Try the first two letters only.</source>
        <extracomment>When no country has what was typed in its name.</extracomment>
        <translation>لا بلد في القائمة بهذه الحروف. تكفي كتابة أوّل حرفين.</translation>
    </message>
    <message>
        <source>The country is set by whoever looks after this computer. You can choose another one: its numbers show until you leave Get help, and Pathlight keeps no note of it.</source>
        <extracomment>Above the list of countries, when an administrator has chosen the one to show.</extracomment>
        <translation>البلد يحدّده من يعتني بهذا الحاسوب. يمكنك اختيار بلد آخر: تظهر أرقامه إلى أن تغادر صفحة المساعدة، ولا يحتفظ Pathlight بأي أثر لذلك.</translation>
    </message>
</context>
<context>
    <name>DecideActivity</name>
    <message>
        <source>Nothing you answer here is kept.</source>
        <extracomment>On a page that asks a few questions to find the right help: the program forgets the answers.</extracomment>
        <translation>لا يُحفظ أي جواب هنا.</translation>
    </message>
    <message>
        <source>One question back</source>
        <extracomment>In a row of questions that leads to the right help: to the question before.</extracomment>
        <translation>العودة إلى السؤال السابق</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>We could not confirm this address. Try another place too.</source>
        <translation>لم نتمكّن من تأكيد هذا العنوان. من الأفضل تجربة جهة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>We could not confirm this number. Try another one too.</source>
        <translation>لم نتمكّن من تأكيد هذا الرقم. من الأفضل تجربة رقم آخر أيضًا.</translation>
    </message>
    <message>
        <source>Confirmed. Checked on %1; it may have changed since then.</source>
        <extracomment>%1 is the date on which somebody last checked a telephone number or address, more than a year ago.</extracomment>
        <translation>مؤكَّد. جرى التحقّق منه في %1، وربّما تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Confirmed. Checked on %1.</source>
        <extracomment>%1 is the date on which somebody last checked a telephone number or address.</extracomment>
        <translation>مؤكَّد. جرى التحقّق منه في %1.</translation>
    </message>
    <message>
        <source>Confirmed. Seen in its source: %1. It may have changed since then.</source>
        <extracomment>%1 is a date or a year, more than a year ago: when the source of a telephone number or address was seen.</extracomment>
        <translation>مؤكَّد. رأيناه في مصدره: %1. ربّما تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Confirmed. Seen in its source: %1.</source>
        <extracomment>%1 is a date or a year: when the source of a telephone number or address was seen.</extracomment>
        <translation>مؤكَّد. رأيناه في مصدره: %1.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <extracomment>%1 is whom a place to turn to is for: for example &quot;children&quot;.</extracomment>
        <translation>لمن: %1</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <extracomment>%1 is a list of languages that a helpline speaks.</extracomment>
        <translation>اللغات: %1</translation>
    </message>
    <message>
        <source>For people aged 18 or over.</source>
        <translation>لمن بلغوا 18 سنة أو أكثر.</translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <extracomment>%1 is a part of a country.</extracomment>
        <translation>فقط في: %1</translation>
    </message>
    <message>
        <source>Confirmed. When its source was seen is not noted, so it may have changed.</source>
        <translation>مؤكَّد. تاريخ رؤية المصدر غير مسجَّل، فربّما تغيّر.</translation>
    </message>
    <message>
        <source>Emergency: police</source>
        <extracomment>The name of a country&apos;s emergency number.</extracomment>
        <translation>الطوارئ: الشرطة</translation>
    </message>
    <message>
        <source>Emergency: police, ambulance, fire</source>
        <extracomment>The name of a country&apos;s emergency number.</extracomment>
        <translation>الطوارئ: الشرطة والإسعاف والإطفاء</translation>
    </message>
    <message>
        <source>We could not confirm this address. Seen in its source: %1. Try another place too.</source>
        <extracomment>%1 is a date or a year: when the source of a web address was seen.</extracomment>
        <translation>لم نتمكّن من تأكيد هذا العنوان. رأيناه في مصدره: %1. من الأفضل تجربة جهة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>We could not confirm this number. Seen in its source: %1. Try another one too.</source>
        <translation>لم نتمكّن من تأكيد هذا الرقم. رأيناه في مصدره: %1. من الأفضل تجربة رقم آخر أيضًا.</translation>
    </message>
    <message>
        <source>116 000 for missing children: %1</source>
        <extracomment>The name of the European number for missing children. %1 is who runs it in a country, and names itself so.</extracomment>
        <translation>⁦116 000⁩ للأطفال المفقودين: %1</translation>
    </message>
</context>
<context>
    <name>EraseAllPage</name>
    <message>
        <source>Erase everything</source>
        <extracomment>Title of the page on which everything is erased.
----------
First step of erasing everything; it is asked once more.</extracomment>
        <translation>مسح كلّ شيء</translation>
    </message>
    <message>
        <source>This cannot be taken back. Do you want it?</source>
        <translation>لا رجوع عن هذا. هل هو المطلوب حقًّا؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Instead of erasing everything.</extracomment>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Erase it all now</source>
        <extracomment>Last step of erasing everything.</extracomment>
        <translation>مسح الكلّ الآن</translation>
    </message>
    <message>
        <source>What is erased</source>
        <extracomment>Heading above what is lost when everything is erased.</extracomment>
        <translation>ما يُمسح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s), with all that is kept of them.</source>
        <extracomment>How many learners are erased.</extracomment>
        <translation>
            <numerusform>لا متعلّمين.</numerusform>
            <numerusform>متعلّم واحد، مع كلّ ما حُفظ عنه.</numerusform>
            <numerusform>متعلّمان، مع كلّ ما حُفظ عنهما.</numerusform>
            <numerusform>%Ln متعلّمين، مع كلّ ما حُفظ عنهم.</numerusform>
            <numerusform>%Ln متعلّمًا، مع كلّ ما حُفظ عنهم.</numerusform>
            <numerusform>%Ln متعلّم، مع كلّ ما حُفظ عنهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups, and every backup. Nothing brings them back afterwards.</source>
        <translation>كلّ المجموعات، وكلّ نسخة احتياطية. ولا شيء يعيدها بعد ذلك.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading above what is not lost when everything is erased.</extracomment>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Settings and the PIN.</source>
        <translation>الإعدادات والرمز.</translation>
    </message>
    <message>
        <source>Files of learners and sheets that somebody saved: they stay where they are until you delete them.</source>
        <translation>ملفّات المتعلّمين والأوراق التي حفظها أحد: تبقى في مكانها حتى تُحذف.</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Erase this learner</source>
        <extracomment>Above what is lost when a learner is erased.</extracomment>
        <translation>محو هذا المتعلّم</translation>
    </message>
    <message>
        <source>Their picture and nickname, what they finished, their answers and reviews are erased, in every backup too. Nothing brings them back afterwards.</source>
        <translation>تُمحى الصورة واللقب وما أُنهي والإجابات والمراجعات، وفي كلّ نسخة احتياطيّة أيضًا. لا شيء يعيدها بعد ذلك.</translation>
    </message>
    <message>
        <source>Files of learners and sheets that somebody saved stay where they are until you delete them.</source>
        <translation>الملفّات والأوراق التي حفظها أحد تبقى في مكانها إلى أن تُحذف.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Do you want it?</source>
        <translation>لا رجوع عن هذا. هل هذا هو المطلوب؟</translation>
    </message>
    <message>
        <source>Erase %1 now</source>
        <extracomment>Last step of erasing a learner; %1 is the nickname or the name of the picture.</extracomment>
        <translation>محو %1 الآن</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>First step of erasing a learner; it is asked once more.</extracomment>
        <translation>محو</translation>
    </message>
    <message>
        <source>Keep this learner</source>
        <extracomment>Instead of erasing a learner.</extracomment>
        <translation>الإبقاء على هذا المتعلّم</translation>
    </message>
</context>
<context>
    <name>FaceGrid</name>
    <message>
        <source>Everybody who learns here</source>
        <extracomment>For screen readers: the faces of those who learn here.</extracomment>
        <translation>كلّ من يتعلّم هنا</translation>
    </message>
    <message>
        <source>Nobody here has this nickname. Try the first two letters only.</source>
        <extracomment>When no nickname begins with what was typed.</extracomment>
        <translation>لا أحد هنا بهذا اللقب. يكفي أوّل حرفين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learn in a class or family.</extracomment>
        <translation>
            <numerusform>لا متعلّمين</numerusform>
            <numerusform>متعلّم واحد</numerusform>
            <numerusform>متعلّمان</numerusform>
            <numerusform>%Ln متعلّمين</numerusform>
            <numerusform>%Ln متعلّمًا</numerusform>
            <numerusform>%Ln متعلّم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceSearch</name>
    <message>
        <source>Look for a nickname</source>
        <extracomment>Name of the field in which one types to find a learner.</extracomment>
        <translation>البحث عن لقب</translation>
    </message>
</context>
<context>
    <name>FeedBar</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <extracomment>How many points an invented feed has given to a topic.</extracomment>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a topic and its points in an invented feed.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FeedBelief</name>
    <message>
        <source>Your like gave “%1” 2 points.</source>
        <extracomment>What an invented feed made of a like; %1 is a topic.</extracomment>
        <translation>إعجابك أعطى «%1» نقطتين.</translation>
    </message>
    <message>
        <source>Opening the post gave “%1” 1 point.</source>
        <extracomment>What an invented feed made of the opening of a post; %1 is a topic.</extracomment>
        <translation>فتح المنشور أعطى «%1» نقطة واحدة.</translation>
    </message>
    <message>
        <source>Scrolling on changed nothing for “%1”.</source>
        <extracomment>What an invented feed made of scrolling past a post; %1 is a topic.</extracomment>
        <translation>التجاوز لم يغيّر شيئًا في «%1».</translation>
    </message>
    <message>
        <source>“Less like this” took up to 2 points from “%1”.</source>
        <extracomment>What an invented feed made of the wish for fewer such posts; %1 is a topic.</extracomment>
        <translation>«أقل من هذا» أخذ من «%1» حتى نقطتين.</translation>
    </message>
    <message>
        <source>What Loop believes you like</source>
        <extracomment>Above bars that show how many points an invented feed has given to each topic.</extracomment>
        <translation>ما يعتقد لوب أنه يعجبك</translation>
    </message>
    <message>
        <source>Close the rule</source>
        <extracomment>Closes the words that tell how an invented feed chooses its posts.</extracomment>
        <translation>إغلاق القاعدة</translation>
    </message>
    <message>
        <source>How does this feed choose?</source>
        <extracomment>Opens the words that tell how an invented feed chooses its posts.</extracomment>
        <translation>كيف تختار هذه الصفحة؟</translation>
    </message>
</context>
<context>
    <name>FeedPhone</name>
    <message>
        <source>Like</source>
        <extracomment>What one does with a post in a feed.</extracomment>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>What one does with a post in a feed: look at it more closely.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <extracomment>What one does with a post in a feed: go past it to the next one.</extracomment>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Less like this</source>
        <extracomment>What one does with a post in a feed: ask for fewer of this kind.</extracomment>
        <translation>أقل من هذا</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>The name of an invented app, a feed of posts.</extracomment>
        <translation>لوب</translation>
    </message>
    <message>
        <source>Post %L1 of %L2</source>
        <extracomment>In an invented feed: which of its posts is shown.</extracomment>
        <translation>المنشور %L1 من %L2</translation>
    </message>
    <message>
        <source>What do you do with this post?</source>
        <extracomment>For screen readers: the four things that one can do with a post in a feed.</extracomment>
        <translation>ماذا تفعل بهذا المنشور؟</translation>
    </message>
</context>
<context>
    <name>FeedPost</name>
    <message>
        <source>Loop does not know you yet.</source>
        <extracomment>Why an invented feed shows its first post.</extracomment>
        <translation>لوب لا يعرفك بعد.</translation>
    </message>
    <message>
        <source>Shown because “%1” has the most points.</source>
        <extracomment>Why an invented feed shows a post; %1 is a topic.</extracomment>
        <translation>يظهر لأن «%1» له أكثر النقاط.</translation>
    </message>
    <message>
        <source>Every fourth post is different: “%1” has the fewest points.</source>
        <extracomment>Why an invented feed shows a post; %1 is a topic.</extracomment>
        <translation>كل منشور رابع مختلف: «%1» له أقل النقاط.</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <extracomment>Above a post in a feed that somebody paid for.</extracomment>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>You have seen your posts for now. Have a look at what Loop believes.</source>
        <extracomment>In place of a post, when an invented feed has shown all its posts.</extracomment>
        <translation>رأيت منشوراتك إلى الآن. انظر إلى ما يعتقده لوب.</translation>
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
        <translation>يمكن تخطّي هذه الصفحة. لا يُحفظ أيّ اختيار هنا.</translation>
    </message>
</context>
<context>
    <name>FingerprintActivity</name>
    <message>
        <source>%1: shape %L2 of %L3</source>
        <extracomment>For screen readers, of a line in a drawing: %1 what it is, %2 the number of its shape, of %3 shapes.</extracomment>
        <translation>%1: الشكل %L2 من %L3</translation>
    </message>
    <message>
        <source>Fingerprint now</source>
        <extracomment>Above the fingerprint (a row of digits) of a drawing as it is now.</extracomment>
        <translation>البصمة الآن</translation>
    </message>
    <message>
        <source>Underlined: %L1 of %L2 digits are not as at first.</source>
        <extracomment>Below a fingerprint: %1 of its 64 digits changed; these are bold and underlined.</extracomment>
        <translation>ما تحته خط: %L1 من %L2 علامة تختلف عن البداية.</translation>
    </message>
    <message>
        <source>Fingerprint at first</source>
        <extracomment>Above the fingerprint (a row of digits) of a drawing before anything was changed.</extracomment>
        <translation>البصمة في البداية</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>A button that gives a line of a drawing another shape; %1 is what the line is.</extracomment>
        <translation>تغيير: %1</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Do it again</source>
        <extracomment>Does the finished module once more from its beginning.</extracomment>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>Main action after a module; %1 is the title of the one that comes next.</extracomment>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Your lantern is lit.</source>
        <extracomment>After a module, for ages 4 to 10.</extracomment>
        <translation>أضاء فانوسك.</translation>
    </message>
    <message>
        <source>You have finished this.</source>
        <extracomment>After a module, for older people.</extracomment>
        <translation>اكتملت هذه الوحدة.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <extracomment>Above the list of what the learner has learnt to do.</extracomment>
        <translation>ما يمكن فعله الآن</translation>
    </message>
    <message>
        <source>To talk about</source>
        <extracomment>Above a question to talk about with somebody.</extracomment>
        <translation>للحديث عنه</translation>
    </message>
    <message>
        <source>Talk about it with a grown-up you trust</source>
        <extracomment>Above a question that the child talks about with an adult.</extracomment>
        <translation>للحديث مع شخص كبير تثق به</translation>
    </message>
    <message>
        <source>A calm minute</source>
        <extracomment>Above slow breathing with a lantern.</extracomment>
        <translation>دقيقة هادئة</translation>
    </message>
    <message>
        <source>To the home page</source>
        <extracomment>Main action where no module is next: back to the home page.</extracomment>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>You can come back here at any time.</source>
        <extracomment>After a module for people to whom something bad may have happened. Nothing of it was kept.</extracomment>
        <translation>يمكن العودة إلى هنا في أيّ وقت.</translation>
    </message>
    <message>
        <source>See it again</source>
        <extracomment>Shows a module for people to whom something bad may have happened once more from its beginning.</extracomment>
        <translation>المشاهدة من جديد</translation>
    </message>
</context>
<context>
    <name>ForWhom</name>
    <message>
        <source>children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>children and young people</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والشباب</translation>
    </message>
    <message>
        <source>anyone</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>anyone, anonymous</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الجميع، من دون ذكر الاسم</translation>
    </message>
    <message>
        <source>missing children, families, anyone with information</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال المفقودون وعائلاتهم وكلّ من لديه معلومات</translation>
    </message>
    <message>
        <source>children; anyone about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال؛ وكلّ من يتصل من أجل طفل</translation>
    </message>
    <message>
        <source>children and adolescents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والمراهقون</translation>
    </message>
    <message>
        <source>under 18</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>من هم دون 18 سنة</translation>
    </message>
    <message>
        <source>under 18 in the UK</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>من هم دون 18 سنة في المملكة المتحدة</translation>
    </message>
    <message>
        <source>under 19</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>من هم دون 19 سنة</translation>
    </message>
    <message>
        <source>children and families</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والعائلات</translation>
    </message>
    <message>
        <source>children, families</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والعائلات</translation>
    </message>
    <message>
        <source>everyone, including children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الجميع، ومنهم الأطفال</translation>
    </message>
    <message>
        <source>children; adults about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال؛ والبالغون من أجل طفل</translation>
    </message>
    <message>
        <source>up to 18</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>حتى سنّ 18</translation>
    </message>
    <message>
        <source>children, young people, adults about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والشباب والبالغون من أجل طفل</translation>
    </message>
    <message>
        <source>children and youth</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والشباب</translation>
    </message>
    <message>
        <source>children and young people up to 25</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والشباب حتى سنّ 25</translation>
    </message>
    <message>
        <source>up to 25</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>حتى سنّ 25</translation>
    </message>
    <message>
        <source>children and women</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والنساء</translation>
    </message>
    <message>
        <source>women and children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>النساء والأطفال</translation>
    </message>
    <message>
        <source>children and teens</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والمراهقون</translation>
    </message>
    <message>
        <source>children and teenagers</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والمراهقون</translation>
    </message>
    <message>
        <source>children and parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والأهل</translation>
    </message>
    <message>
        <source>children, parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والأهل</translation>
    </message>
    <message>
        <source>children; parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال؛ والأهل</translation>
    </message>
    <message>
        <source>anyone facing family or sexual violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>كلّ من يتعرّض لعنف أسري أو جنسي</translation>
    </message>
    <message>
        <source>young people</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الشباب</translation>
    </message>
    <message>
        <source>young people, parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الشباب والأهل</translation>
    </message>
    <message>
        <source>young people, parents, professionals</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الشباب والأهل والعاملون في المجال</translation>
    </message>
    <message>
        <source>children, teenagers, parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والمراهقون والأهل</translation>
    </message>
    <message>
        <source>children, parents, teachers</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والأهل والمعلّمون</translation>
    </message>
    <message>
        <source>adults worried about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>البالغون القلقون على طفل</translation>
    </message>
    <message>
        <source>adults worried about a child, about someone&apos;s behaviour or their own</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>البالغون القلقون على طفل أو من سلوك شخص أو من سلوكهم</translation>
    </message>
    <message>
        <source>anyone in crisis</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>كلّ من يمرّ بأزمة</translation>
    </message>
    <message>
        <source>anyone worldwide who was under 18 in the image</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>كلّ من كان دون 18 سنة في الصورة، في أيّ بلد</translation>
    </message>
    <message>
        <source>adults 18+ in the image, worldwide</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>من بلغوا 18 سنة أو أكثر في الصورة، في أيّ بلد</translation>
    </message>
    <message>
        <source>adults 18+ in the UK</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>من بلغوا 18 سنة أو أكثر في المملكة المتحدة</translation>
    </message>
    <message>
        <source>children and adults, online grooming or abuse</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والبالغون، عند الاستدراج أو الإساءة عبر الإنترنت</translation>
    </message>
    <message>
        <source>anyone harmed online</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>كلّ من تعرّض لأذى عبر الإنترنت</translation>
    </message>
    <message>
        <source>children facing violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال الذين يتعرّضون للعنف</translation>
    </message>
    <message>
        <source>anyone who found pictures or films of a child being hurt or without clothes</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>كلّ من رأى صورًا أو أفلامًا لطفل يتعرّض للأذى أو بلا ملابس</translation>
    </message>
    <message>
        <source>people who were harmed, families, professionals</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>المتضرّرون وعائلاتهم والعاملون في المجال</translation>
    </message>
    <message>
        <source>women and children (Dubai)</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>النساء والأطفال (دبي)</translation>
    </message>
    <message>
        <source>children and young people; adults worried about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والشباب؛ والبالغون القلقون على طفل</translation>
    </message>
    <message>
        <source>children and adolescents; anyone about a child&apos;s rights</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والمراهقون؛ وكلّ من يتصل من أجل حقوق طفل</translation>
    </message>
    <message>
        <source>grooming, sexual abuse of children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>عند استدراج طفل أو الاعتداء عليه جنسيًّا</translation>
    </message>
    <message>
        <source>ages 5-25</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>من 5 إلى 25 سنة</translation>
    </message>
    <message>
        <source>anyone, grooming or exploitation</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الجميع، عند الاستدراج أو الاستغلال</translation>
    </message>
    <message>
        <source>people in Australia; children too</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>من هم في أستراليا؛ والأطفال أيضًا</translation>
    </message>
    <message>
        <source>ages 8-24</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>من 8 إلى 24 سنة</translation>
    </message>
    <message>
        <source>teenagers, online problems</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>المراهقون، عند مشكلات على الإنترنت</translation>
    </message>
    <message>
        <source>anyone about a child&apos;s rights</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>كلّ من يتصل من أجل حقوق طفل</translation>
    </message>
    <message>
        <source>young people and families, online problems</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الشباب والعائلات، عند مشكلات على الإنترنت</translation>
    </message>
    <message>
        <source>children, teens, young people</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والمراهقون والشباب</translation>
    </message>
    <message>
        <source>young people worried about their own behaviour; prevention</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الشباب القلقون من سلوكهم؛ والوقاية</translation>
    </message>
    <message>
        <source>children and students under 26</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والطلاب دون 26 سنة</translation>
    </message>
    <message>
        <source>children; anyone about a child at risk</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال؛ وكلّ من يتصل من أجل طفل يحتاج إلى حماية</translation>
    </message>
    <message>
        <source>children, families, teachers: online problems</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والعائلات والمعلّمون: مشكلات على الإنترنت</translation>
    </message>
    <message>
        <source>children and families (Oromia)</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والعائلات (أوروميا)</translation>
    </message>
    <message>
        <source>children; anyone about a child in danger</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال؛ وكلّ من يتصل من أجل طفل في خطر</translation>
    </message>
    <message>
        <source>parents, teachers, adolescents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأهل والمعلّمون والمراهقون</translation>
    </message>
    <message>
        <source>children, teenagers, young adults</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والمراهقون والشباب</translation>
    </message>
    <message>
        <source>women and children facing violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>النساء والأطفال الذين يتعرّضون للعنف</translation>
    </message>
    <message>
        <source>children, parents: harm online</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والأهل: عند أذى على الإنترنت</translation>
    </message>
    <message>
        <source>anyone; women and child section allows anonymous</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الجميع؛ ويمكن للنساء والأطفال عدم ذكر الاسم</translation>
    </message>
    <message>
        <source>children in danger; anyone reporting danger to a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال في خطر؛ وكلّ من يبلّغ عن طفل في خطر</translation>
    </message>
    <message>
        <source>anyone worried about a child; children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>كلّ من يقلق على طفل؛ والأطفال</translation>
    </message>
    <message>
        <source>children, young people, women: online harm</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والشباب والنساء: عند أذى على الإنترنت</translation>
    </message>
    <message>
        <source>children, young people; parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والشباب؛ والأهل</translation>
    </message>
    <message>
        <source>anyone, anonymous; threats, grooming, abuse material</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الجميع، من دون ذكر الاسم؛ عند تهديد أو استدراج أو موادّ اعتداء</translation>
    </message>
    <message>
        <source>anyone; child abuse and neglect</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الجميع؛ عند الإساءة إلى طفل أو إهماله</translation>
    </message>
    <message>
        <source>ages 8-18</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>من 8 إلى 18 سنة</translation>
    </message>
    <message>
        <source>anyone with online sexual abuse or image abuse</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>كلّ من يتعرّض لاعتداء جنسي أو لإساءة بالصور على الإنترنت</translation>
    </message>
    <message>
        <source>children and young people; adults about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والشباب؛ والبالغون من أجل طفل</translation>
    </message>
    <message>
        <source>anyone; images only</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الجميع؛ للصور فقط</translation>
    </message>
    <message>
        <source>children without care or facing violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال بلا رعاية أو الذين يتعرّضون للعنف</translation>
    </message>
    <message>
        <source>people harmed online; reporting illegal content</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>من تعرّضوا لأذى على الإنترنت؛ والإبلاغ عن محتوى غير قانوني</translation>
    </message>
    <message>
        <source>primary-school children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>أطفال المدرسة الابتدائية</translation>
    </message>
    <message>
        <source>children, young people, carers</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والشباب ومن يرعاهم</translation>
    </message>
    <message>
        <source>anyone, abuse and violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الجميع، عند الإساءة أو العنف</translation>
    </message>
    <message>
        <source>children, women, families: neglect, abuse</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والنساء والعائلات: عند الإهمال أو الإساءة</translation>
    </message>
    <message>
        <source>harmful content for children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>عند محتوى يضرّ بالأطفال</translation>
    </message>
    <message>
        <source>children and anyone facing violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال وكلّ من يتعرّض لعنف</translation>
    </message>
    <message>
        <source>children, teens, parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الأطفال والمراهقون والأهل</translation>
    </message>
    <message>
        <source>LGBTQ+ young people</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الشباب من مجتمع الميم</translation>
    </message>
    <message>
        <source>anyone; children too</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الجميع؛ والأطفال أيضًا</translation>
    </message>
    <message>
        <source>adults worried about a child or about behaviour</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>البالغون القلقون على طفل أو من سلوك</translation>
    </message>
    <message>
        <source>young people who ran away or think of it; families</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>الشباب الذين تركوا البيت أو يفكّرون في ذلك؛ والعائلات</translation>
    </message>
    <message>
        <source>anyone about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>كلّ من يتصل من أجل طفل</translation>
    </message>
</context>
<context>
    <name>ForgottenPinPage</name>
    <message>
        <source>PIN forgotten</source>
        <extracomment>Title of the page about a PIN that nobody knows any more.</extracomment>
        <translation>نسيان الرمز</translation>
    </message>
    <message>
        <source>Erase everything and the PIN</source>
        <extracomment>First step of erasing everything because the PIN is forgotten; a question follows.</extracomment>
        <translation>مسح كلّ شيء ومعه الرمز</translation>
    </message>
    <message>
        <source>Erase it all now, for ever</source>
        <extracomment>Last step of erasing everything because the PIN is forgotten.</extracomment>
        <translation>مسح الكلّ الآن وإلى الأبد</translation>
    </message>
    <message>
        <source>Nobody can send you a new one</source>
        <extracomment>Heading of what can be done about a PIN that nobody knows any more.</extracomment>
        <translation>لا أحد يستطيع إرسال رمز جديد</translation>
    </message>
    <message>
        <source>Pathlight sends nothing and knows nobody. So the only way on from here is to erase all that it keeps of learners on this computer. The PIN then goes, too.</source>
        <translation>لا يرسل Pathlight شيئًا ولا يعرف أحدًا. لذلك فالطريق الوحيد من هنا هو مسح كلّ ما يحفظه عن المتعلّمين على هذا الحاسوب. وعندها يذهب الرمز أيضًا.</translation>
    </message>
    <message>
        <source>Is there somebody else who knows the PIN? Then ask them first. Waiting costs nothing: learning and getting help work without it.</source>
        <translation>هل يعرف أحد آخر الرمز؟ الأفضل سؤاله أوّلًا. والانتظار لا يكلّف شيئًا: فالتعلّم وطلب المساعدة يعملان من دونه.</translation>
    </message>
    <message>
        <source>What you would lose</source>
        <extracomment>Heading above what is lost when everything is erased.</extracomment>
        <translation>ما سيضيع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s), with their pictures, their groups, their lanterns and their answers.</source>
        <extracomment>%Ln is how many learners are kept on this computer.</extracomment>
        <translation>
            <numerusform>لا متعلّمين.</numerusform>
            <numerusform>متعلّم واحد، مع صورته ومجموعته وفوانيسه وأجوبته.</numerusform>
            <numerusform>متعلّمان، مع صورهما ومجموعاتهما وفوانيسهما وأجوبتهما.</numerusform>
            <numerusform>%Ln متعلّمين، مع صورهم ومجموعاتهم وفوانيسهم وأجوبتهم.</numerusform>
            <numerusform>%Ln متعلّمًا، مع صورهم ومجموعاتهم وفوانيسهم وأجوبتهم.</numerusform>
            <numerusform>%Ln متعلّم، مع صورهم ومجموعاتهم وفوانيسهم وأجوبتهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every backup that Pathlight has made of them. Nothing brings them back afterwards.</source>
        <translation>كلّ نسخة احتياطية أنشأها Pathlight لهم. ولا شيء يعيدها بعد ذلك.</translation>
    </message>
    <message>
        <source>Files and sheets that somebody saved or printed stay where they are. A learner who was saved in a file can be taken in again.</source>
        <translation>تبقى الملفّات والأوراق التي حُفظت أو طُبعت في مكانها. والمتعلّم المحفوظ في ملفّ يمكن إدخاله من جديد.</translation>
    </message>
    <message>
        <source>Answer it to show that no small child is pressing here. Then everything is erased at once.</source>
        <extracomment>Below a multiplication that stands before erasing everything.</extracomment>
        <translation>الجواب يبيّن أنّ من يضغط هنا ليس طفلًا صغيرًا. وبعده يُمسح كلّ شيء دفعة واحدة.</translation>
    </message>
</context>
<context>
    <name>FoundDoor</name>
    <message>
        <source>No country is chosen yet. With yours, its numbers show here.</source>
        <extracomment>At the end of a row of questions that leads to the right help, where no country is known.</extracomment>
        <translation>لم يُختَر بلد بعد. وبعد اختيار البلد تظهر أرقامه هنا.</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <extracomment>On a button: leads to the list of countries.</extracomment>
        <translation>اختيار البلد</translation>
    </message>
</context>
<context>
    <name>FoundLanterns</name>
    <message>
        <source>%1 of %2 found</source>
        <extracomment>For screen readers, in a question with several right answers: how many of them have been found.</extracomment>
        <translation>وُجد %1 من %2</translation>
    </message>
</context>
<context>
    <name>GroupAdminPage</name>
    <message>
        <source>A new group</source>
        <extracomment>Title of the page on which a class or family is added.</extracomment>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>A group</source>
        <extracomment>Title of the page on which a class or family is renamed or removed.</extracomment>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Add the group</source>
        <extracomment>Adds a class or family.</extracomment>
        <translation>إضافة المجموعة</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <extracomment>Keeps what was changed of a class or family.</extracomment>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <extracomment>Above the field for the name of a class or family.</extracomment>
        <translation>ما اسمها؟</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <extracomment>What a screen reader says for the field of the name of a class or family.</extracomment>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>A class</source>
        <extracomment>A kind of group.</extracomment>
        <translation>صفّ</translation>
    </message>
    <message>
        <source>A family</source>
        <extracomment>A kind of group.</extracomment>
        <translation>عائلة</translation>
    </message>
    <message>
        <source>Its learners stay, in no group. Do you want it?</source>
        <translation>يبقى المتعلّمون، في لا مجموعة. هل هذا هو المطلوب؟</translation>
    </message>
    <message>
        <source>When a group is removed, its learners stay.</source>
        <translation>حين تُزال مجموعة، يبقى متعلّموها.</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <extracomment>Last step of removing a class or family.</extracomment>
        <translation>إزالتها الآن</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <extracomment>First step of removing a class or family; it is asked once more.</extracomment>
        <translation>إزالة المجموعة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Instead of removing or erasing something.</extracomment>
        <translation>الإبقاء عليها</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Good to see you. Which picture is yours?</source>
        <extracomment>Glim, the firefly, on the page of a class or family, where one chooses who one is.</extracomment>
        <translation>يسعدنا حضورك. أيّ صورة هي صورتك؟</translation>
    </message>
    <message>
        <source>Nobody is in this group yet. A grown-up can put you here.</source>
        <extracomment>Glim, the firefly, on the page of a class or family without learners.</extracomment>
        <translation>لا أحد في هذه المجموعة بعد. يمكن لشخص كبير أن يضعك هنا.</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>In no group</source>
        <extracomment>Among classes and families to choose from.</extracomment>
        <translation>في لا مجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learn in a class or family.</extracomment>
        <translation>
            <numerusform>لا متعلّمين</numerusform>
            <numerusform>متعلّم واحد</numerusform>
            <numerusform>متعلّمان</numerusform>
            <numerusform>%Ln متعلّمين</numerusform>
            <numerusform>%Ln متعلّمًا</numerusform>
            <numerusform>%Ln متعلّم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrownUpsPage</name>
    <message>
        <source>For grown-ups</source>
        <extracomment>Title of the menu for grown-ups.</extracomment>
        <translation>للكبار</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>Heading above what concerns those who learn.</extracomment>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>What each learner finished</source>
        <extracomment>Leads to the page where grown-ups see what each learner has finished.</extracomment>
        <translation>ما أنهاه كلّ متعلّم</translation>
    </message>
    <message>
        <source>And what to talk about next. Never what was answered.</source>
        <translation>وما يمكن الحديث عنه بعد ذلك. ولا تظهر الأجوبة أبدًا.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <extracomment>Leads to the page where grown-ups choose which modules, ages and languages there are.</extracomment>
        <translation>ما هو متاح</translation>
    </message>
    <message>
        <source>Modules, ages, languages, printing.</source>
        <translation>الوحدات والأعمار واللغات والطباعة.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Heading above what protects the pages for grown-ups.</extracomment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>Leads to the page for grown-ups about what is kept of all learners.</extracomment>
        <translation>ما هو محفوظ</translation>
    </message>
    <message>
        <source>Move a learner, go back to a backup, erase everything.</source>
        <translation>نقل متعلّم، أو الرجوع إلى نسخة احتياطية، أو مسح كلّ شيء.</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Leads to the page on which the PIN is set, changed or removed.</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Whoever looks after this computer has chosen it.</source>
        <translation>اختاره من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is set. Change it or remove it.</source>
        <translation>يوجد رمز. يمكن تغييره أو إزالته.</translation>
    </message>
    <message>
        <source>None is set. Until then a question opens these pages.</source>
        <translation>لا يوجد رمز. وحتى ذلك الحين يفتح سؤال هذه الصفحات.</translation>
    </message>
    <message>
        <source>Learners and groups</source>
        <extracomment>Leads to the page where grown-ups look after learners, classes and families.</extracomment>
        <translation>المتعلّمون والمجموعات</translation>
    </message>
    <message>
        <source>Add, change or erase learners; classes and families.</source>
        <translation>إضافة المتعلّمين أو تغييرهم أو محوهم، والصفوف والعائلات.</translation>
    </message>
    <message numerus="yes">
        <source>When nothing is touched for %Ln minute(s), these pages close by themselves.</source>
        <extracomment>At the end of the menu for grown-ups.</extracomment>
        <translation>
            <numerusform>إذا لم يُلمس شيء، تُغلق هذه الصفحات من تلقاء نفسها في الحال.</numerusform>
            <numerusform>إذا لم يُلمس شيء لدقيقة واحدة، تُغلق هذه الصفحات من تلقاء نفسها.</numerusform>
            <numerusform>إذا لم يُلمس شيء لدقيقتين، تُغلق هذه الصفحات من تلقاء نفسها.</numerusform>
            <numerusform>إذا لم يُلمس شيء لمدّة %Ln دقائق، تُغلق هذه الصفحات من تلقاء نفسها.</numerusform>
            <numerusform>إذا لم يُلمس شيء لمدّة %Ln دقيقة، تُغلق هذه الصفحات من تلقاء نفسها.</numerusform>
            <numerusform>إذا لم يُلمس شيء لمدّة %Ln دقيقة، تُغلق هذه الصفحات من تلقاء نفسها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HappenedButtons</name>
    <message>
        <source>A child told me something</source>
        <extracomment>On the help page: leads a grown-up to what to do when a child has told.</extracomment>
        <translation>أخبرني طفل بشيء</translation>
    </message>
    <message>
        <source>Something happened to me</source>
        <extracomment>On the help page: leads a child to what helps when something has happened.</extracomment>
        <translation>حدث لي شيء</translation>
    </message>
</context>
<context>
    <name>HearButton</name>
    <message>
        <source>Hear it</source>
        <extracomment>For screen readers, of a small speaker on something to choose: a voice says it.</extracomment>
        <translation>استمع</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Get help</source>
        <extracomment>On every page: opens the page with helplines. Short.</extracomment>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>HelpCodes</name>
    <message>
        <source>Point the camera of a phone at the code. The phone may keep what it opened in a list. Use a phone that is safe for you.</source>
        <translation>يمكن توجيه كاميرا هاتف إلى الرمز. قد يحفظ الهاتف ما فتحه في قائمة. من الأفضل استعمال هاتف آمن.</translation>
    </message>
</context>
<context>
    <name>HelpEntry</name>
    <message>
        <source>%1, in every country</source>
        <extracomment>Beside the kind of help: the place helps people in every country.</extracomment>
        <translation>%1، في كلّ البلدان</translation>
    </message>
    <message>
        <source>Put the code away</source>
        <extracomment>On a button beside a telephone number and a web address: puts it away again.</extracomment>
        <translation>إخفاء الرمز</translation>
    </message>
    <message>
        <source>Carry this address to a phone</source>
        <extracomment>On a button: shows a square code that a phone reads with its camera.</extracomment>
        <translation>نقل هذا العنوان إلى هاتف</translation>
    </message>
    <message>
        <source>Carry this number to a phone</source>
        <extracomment>On a button: shows a square code that a phone reads with its camera.</extracomment>
        <translation>نقل هذا الرقم إلى هاتف</translation>
    </message>
    <message>
        <source>Carry this to a phone</source>
        <extracomment>On a button: shows square codes for a number and an address, that a phone reads with its camera.</extracomment>
        <translation>نقل هذا إلى هاتف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button says, %2 the name of a place to turn to. Said by a screen reader.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HelpNumber</name>
    <message>
        <source>Telephone: %1</source>
        <extracomment>Said by a screen reader; %1 is a telephone number, digit by digit.</extracomment>
        <translation>الهاتف: %1</translation>
    </message>
</context>
<context>
    <name>HelpOnPaper</name>
    <message>
        <source>On paper</source>
        <extracomment>Heading on the help page, above sheets that can be printed.</extracomment>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>You can copy a number by hand. Printing and saving are switched off by whoever looks after this computer.</source>
        <extracomment>On the help page, when an administrator lets nothing be printed.</extracomment>
        <translation>يمكنك نسخ رقم بيدك. الطباعة والحفظ أوقفهما من يعتني بهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Everyone who helps</source>
        <extracomment>A kind of help, in the words of somebody who needs it.</extracomment>
        <translation>كلّ من يساعد</translation>
    </message>
    <message>
        <source>I am in danger now</source>
        <extracomment>A kind of help, in the words of a child who needs it: emergency numbers.</extracomment>
        <translation>أنا في خطر الآن</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <extracomment>A kind of help, in the words of somebody who needs it: helplines.</extracomment>
        <translation>التحدّث إلى أحد</translation>
    </message>
    <message>
        <source>Report pictures or films</source>
        <extracomment>A kind of help: hotlines that take reports of pictures or films of children being hurt or without clothes.</extracomment>
        <translation>الإبلاغ عن صور أو أفلام</translation>
    </message>
    <message>
        <source>Take a picture down</source>
        <extracomment>A kind of help: services that take pictures off the internet.</extracomment>
        <translation>إزالة صورة</translation>
    </message>
    <message>
        <source>Someone is missing</source>
        <extracomment>A kind of help: lines for missing children.</extracomment>
        <translation>شخص مفقود</translation>
    </message>
    <message>
        <source>For parents and carers</source>
        <extracomment>A kind of help: lines for parents.</extracomment>
        <translation>للأهل ومقدّمي الرعاية</translation>
    </message>
    <message>
        <source>Go to the police</source>
        <extracomment>A kind of help.</extracomment>
        <translation>التوجّه إلى الشرطة</translation>
    </message>
    <message>
        <source>Help to take pictures down exists. It may not find every copy.</source>
        <translation>توجد مساعدة لإزالة الصور. قد لا تعثر على كلّ النسخ.</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Title of the page with helplines.</extracomment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>It is not your fault. People are ready to listen.</source>
        <extracomment>The first words of the help page, to a child who may have been hurt.</extracomment>
        <translation>الذنب ليس ذنبك. هناك من هو مستعدّ ليسمعك.</translation>
    </message>
    <message>
        <source>%1: change</source>
        <extracomment>On a button: the country whose helplines show. %1 is its name.</extracomment>
        <translation>%1: تغيير</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <extracomment>On a button: leads to the list of countries.</extracomment>
        <translation>اختيار البلد</translation>
    </message>
    <message>
        <source>Pathlight tells nobody that you opened this page, and keeps no note of it.</source>
        <translation>لا يخبر Pathlight أحدًا بأنّ هذه الصفحة فُتحت، ولا يحتفظ بأيّ أثر لذلك.</translation>
    </message>
    <message>
        <source>A report is not a call for help, and often not a complaint to the police. If someone is in danger now, call the emergency number. Do not save or send the pictures.</source>
        <translation>البلاغ ليس طلب نجدة، وكثيرًا ما لا يكون شكوى لدى الشرطة. إذا كان أحد في خطر الآن، فرقم الطوارئ هو الصحيح. لا ينبغي حفظ الصور ولا إرسالها.</translation>
    </message>
    <message>
        <source>A report is not a call for help. Do not save or send the pictures.</source>
        <extracomment>At each place in the list that takes reports of pictures or films.</extracomment>
        <translation>البلاغ ليس طلب نجدة. لا ينبغي حفظ الصور ولا إرسالها.</translation>
    </message>
    <message>
        <source>It is not your fault, and not the child&apos;s. People are ready to listen.</source>
        <extracomment>The first words of the help page, to a grown-up: to one who asks about a child, or was hurt as well.</extracomment>
        <translation>الذنب ليس ذنبك، ولا ذنب الطفل. هناك من هو مستعدّ ليسمعك.</translation>
    </message>
    <message>
        <source>Somebody is in danger now</source>
        <extracomment>A kind of help, in the words of a grown-up, who often asks for a child: emergency numbers.</extracomment>
        <translation>أحد في خطر الآن</translation>
    </message>
    <message>
        <source>Leaving quickly</source>
        <extracomment>At the end of the help page: leads to the page about the door that hides the program at once.</extracomment>
        <translation>المغادرة السريعة</translation>
    </message>
    <message>
        <source>What the door at the top hides, and what it does not.</source>
        <translation>ما الذي يخفيه الباب في الأعلى، وما الذي لا يخفيه.</translation>
    </message>
    <message>
        <source>When nobody should see this page</source>
        <extracomment>Heading at the end of the help page, above the way to the page about the door that hides the program.</extracomment>
        <translation>حين لا ينبغي أن يرى أحد هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>%1. Somebody else?</source>
        <extracomment>What a screen reader says for the learner&apos;s face; %1 is a name. Pressing it leads to choosing somebody else.</extracomment>
        <translation>%1. شخص آخر؟</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <extracomment>On the home page; %1 is the learner&apos;s nickname or the name of their picture.</extracomment>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>Next for you: %1</source>
        <extracomment>On the home page; %1 is the title of a module.</extracomment>
        <translation>التالي لك: %1</translation>
    </message>
    <message>
        <source>You have finished everything here. You can do any of it again.</source>
        <extracomment>On the home page.</extracomment>
        <translation>اكتمل كلّ ما هنا. يمكن إعادة أيّ وحدة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>The main action of the home page: opens the module that comes next.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Hello</source>
        <extracomment>On the home page, where the learner has no name.</extracomment>
        <translation>أهلًا</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>My path</source>
        <extracomment>Title of the home page for ages 4 to 10: a path with lanterns.</extracomment>
        <translation>طريقي</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>Title of the home page for ages 11 to 17: cards grouped by theme.</extracomment>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Modules</source>
        <extracomment>Title of the home page for grown-ups: a list of modules.</extracomment>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A button: leads to the settings.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>A button: leads to the search.</extracomment>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learners the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>لا متعلّمين</numerusform>
            <numerusform>متعلّم واحد</numerusform>
            <numerusform>متعلّمان</numerusform>
            <numerusform>%Ln متعلّمين</numerusform>
            <numerusform>%Ln متعلّمًا</numerusform>
            <numerusform>%Ln متعلّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) begun or finished</source>
        <extracomment>How many modules, begun or finished, the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>لا وحدات بدأت أو اكتملت</numerusform>
            <numerusform>وحدة واحدة بدأت أو اكتملت</numerusform>
            <numerusform>وحدتان بدأتا أو اكتملتا</numerusform>
            <numerusform>%Ln وحدات بدأت أو اكتملت</numerusform>
            <numerusform>%Ln وحدة بدأت أو اكتملت</numerusform>
            <numerusform>%Ln وحدة بدأت أو اكتملت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>How many answers the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>لا أجوبة</numerusform>
            <numerusform>جواب واحد</numerusform>
            <numerusform>جوابان</numerusform>
            <numerusform>%Ln أجوبة</numerusform>
            <numerusform>%Ln جوابًا</numerusform>
            <numerusform>%Ln جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>Title of the page for grown-ups about what is kept of all learners.</extracomment>
        <translation>ما هو محفوظ</translation>
    </message>
    <message>
        <source>On this computer, and nowhere else</source>
        <extracomment>Heading above how many learners, modules and answers are kept.</extracomment>
        <translation>على هذا الحاسوب، وليس في أيّ مكان آخر</translation>
    </message>
    <message>
        <source>In this run nothing is written down. It is gone when you close Pathlight.</source>
        <translation>في هذه المرّة لا يُكتب شيء. ويزول كلّ شيء عند إغلاق Pathlight.</translation>
    </message>
    <message>
        <source>Moving a learner</source>
        <extracomment>Heading above what moves one learner to another computer.</extracomment>
        <translation>نقل متعلّم</translation>
    </message>
    <message>
        <source>Save a learner in a file</source>
        <extracomment>Leads to the page on which a learner is saved as a file.</extracomment>
        <translation>حفظ متعلّم في ملفّ</translation>
    </message>
    <message>
        <source>To carry on at another computer.</source>
        <translation>للمتابعة على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Take in a learner from a file</source>
        <extracomment>Leads to the page on which a learner is taken in from a file.</extracomment>
        <translation>إدخال متعلّم من ملفّ</translation>
    </message>
    <message>
        <source>From a stick, or from your folders.</source>
        <translation>من ذاكرة محمولة، أو من أحد المجلّدات.</translation>
    </message>
    <message>
        <source>All learners</source>
        <extracomment>Heading above backups and erasing.</extracomment>
        <translation>كلّ المتعلّمين</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <extracomment>Leads to the page with the backups.</extracomment>
        <translation>الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>If something was lost or erased by mistake.</source>
        <translation>إذا ضاع شيء أو مُسح بالخطأ.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <extracomment>Leads to the page on which everything is erased.</extracomment>
        <translation>مسح كلّ شيء</translation>
    </message>
    <message>
        <source>All learners and all backups, for ever.</source>
        <translation>كلّ المتعلّمين وكلّ النسخ الاحتياطية، إلى الأبد.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <extracomment>A button with a globe: leads to the choice of the language.</extracomment>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the page where the language is chosen.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Hello, I am Glim. Which language shall we speak?</source>
        <extracomment>Glim, the firefly who speaks for the program, on the very first page.</extracomment>
        <translation>مرحبًا، اسمي غليم. بأيّ لغة نتحدّث؟</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <extracomment>Below the language that the computer itself is set to.</extracomment>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Which languages are here is set by whoever looks after this computer.</source>
        <extracomment>Above the languages, of which an administrator offers only some.</extracomment>
        <translation>اللغات المتاحة هنا يحدّدها من يعتني بهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>LearnerButton</name>
    <message>
        <source>%1. Change who is learning.</source>
        <extracomment>For screen readers, the learner&apos;s picture on the home page; %1 is the learner&apos;s name.</extracomment>
        <translation>%1. تغيير من يتعلّم.</translation>
    </message>
</context>
<context>
    <name>LearnerOverviewPage</name>
    <message>
        <source>To talk about next</source>
        <extracomment>Heading above sentences with which a grown-up may begin to talk with a child about a module.</extracomment>
        <translation>ما يمكن الحديث عنه بعد ذلك</translation>
    </message>
    <message>
        <source>When a module is finished, words to begin a talk about it stand here.</source>
        <translation>عند الانتهاء من وحدة، تظهر هنا كلمات يبدأ بها الحديث عنها.</translation>
    </message>
    <message>
        <source>Modules</source>
        <extracomment>Heading above the list of the modules that a learner has begun or finished.</extracomment>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>No module is begun yet.</source>
        <translation>لم تبدأ أيّ وحدة بعد.</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <extracomment>When a learner finished a module; %1 is a date.</extracomment>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>Begun, last on %1</source>
        <extracomment>When a learner last did something in a module that is not finished; %1 is a date.</extracomment>
        <translation>بدأت، وآخر مرّة في %1</translation>
    </message>
</context>
<context>
    <name>LearnerPage</name>
    <message>
        <source>Nickname</source>
        <extracomment>Above the field for a learner&apos;s nickname, for grown-ups.</extracomment>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>A nickname or a number, not the full name. It may stay empty.</source>
        <translation>لقب أو رقم، لا الاسم الكامل. يمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>Nickname, may stay empty</source>
        <extracomment>What a screen reader says for the field of the learner&apos;s made-up name.</extracomment>
        <translation>اللقب، يمكن أن يبقى فارغًا</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Above the age bands, for grown-ups.</extracomment>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Above the classes and families that a learner may be in.</extracomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Above the pictures of which one stands for a learner.</extracomment>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>LearnersAdminHead</name>
    <message>
        <source>Add a class from a list</source>
        <extracomment>Leads to the page on which a teacher adds all learners of a class at once.</extracomment>
        <translation>إضافة صفّ من قائمة</translation>
    </message>
    <message>
        <source>Add a group</source>
        <extracomment>Leads to the page on which a class or a family is added.</extracomment>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>A class or a family, with a page of its own.</source>
        <translation>صفّ أو عائلة، مع صفحة خاصّة.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Among classes and families, to show all learners.</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Rename or remove “%1”</source>
        <extracomment>Leads to the page on which a class or family is renamed or removed; %1 is its name.</extracomment>
        <translation>إعادة تسمية «%1» أو إزالتها</translation>
    </message>
    <message>
        <source>Everybody who learns here</source>
        <extracomment>Heading above the list of all learners of this computer.</extracomment>
        <translation>كلّ من يتعلّم هنا</translation>
    </message>
    <message>
        <source>Nicknames or numbers, pasted or out of a file.</source>
        <translation>ألقاب أو أرقام، ملصقة أو من ملفّ.</translation>
    </message>
</context>
<context>
    <name>LearnersAdminPage</name>
    <message>
        <source>Learners and groups</source>
        <extracomment>Title of the page where grown-ups look after learners, classes and families.</extracomment>
        <translation>المتعلّمون والمجموعات</translation>
    </message>
    <message>
        <source>Learners</source>
        <extracomment>For screen readers: the list of learners, for grown-ups.</extracomment>
        <translation>المتعلّمون</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Who is learning?</source>
        <extracomment>Title of the page where one chooses who one is.</extracomment>
        <translation>من يتعلّم؟</translation>
    </message>
    <message>
        <source>Good to see you. Who is it today?</source>
        <extracomment>Glim, the firefly, on the page where one chooses who one is.</extracomment>
        <translation>يسعدنا حضورك. من معنا اليوم؟</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <extracomment>Leads to the page that adds a learner.</extracomment>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>For grown-ups</source>
        <extracomment>Leads to the pages for grown-ups.</extracomment>
        <translation>للكبار</translation>
    </message>
</context>
<context>
    <name>LeaveButton</name>
    <message>
        <source>Leave quickly</source>
        <extracomment>On every page: at once puts something harmless in the place of the page. Short.</extracomment>
        <translation>مغادرة سريعة</translation>
    </message>
    <message>
        <source>A times tables quiz takes the place of this page. The key F2 does the same.</source>
        <extracomment>For screen readers, of the button that leaves quickly.</extracomment>
        <translation>يحلّ اختبار في جدول الضرب محلّ هذه الصفحة. والمفتاح F2 يفعل الشيء نفسه.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leaving quickly</source>
        <extracomment>Title of the page about the door that hides the program at once.</extracomment>
        <translation>المغادرة السريعة</translation>
    </message>
    <message>
        <source>When nobody should see this page</source>
        <extracomment>Heading above how to leave quickly.</extracomment>
        <translation>حين لا ينبغي أن يرى أحد هذه الصفحة</translation>
    </message>
    <message>
        <source>Press the door at the top of any page, or the key F2, or the Shift key three times. At once a times tables quiz stands in this window, and the voice stops.</source>
        <translation>يكفي الضغط على الباب في أعلى أيّ صفحة، أو على المفتاح F2، أو على مفتاح Shift ثلاث مرّات. يظهر فورًا في هذه النافذة اختبار في جدول الضرب، ويسكت الصوت.</translation>
    </message>
    <message>
        <source>Nothing is lost. When you come back, you are where you were.</source>
        <translation>لا يضيع شيء. وعند العودة تظهر الصفحة نفسها.</translation>
    </message>
    <message>
        <source>What it does not hide</source>
        <extracomment>Heading above what leaving quickly cannot hide.</extracomment>
        <translation>ما الذي لا يخفيه ذلك</translation>
    </message>
    <message>
        <source>Other windows stay as they are.</source>
        <translation>تبقى النوافذ الأخرى كما هي.</translation>
    </message>
    <message>
        <source>The computer&apos;s list of programs still names Pathlight. On some computers the bar at the edge of the screen does too.</source>
        <translation>تظلّ قائمة البرامج في الحاسوب تذكر Pathlight. وفي بعض الحواسيب يذكره أيضًا الشريط الذي على حافة الشاشة.</translation>
    </message>
    <message>
        <source>What Pathlight keeps stays in its file, and a sheet that was printed or saved stays where it is.</source>
        <translation>ما يحتفظ به Pathlight يبقى في ملفّه، والورقة التي طُبعت أو حُفظت تبقى في مكانها.</translation>
    </message>
    <message>
        <source>A camera, or a program that watches this computer, may have seen the page. If that could be, a phone or computer that nobody else reads is safer.</source>
        <translation>ربّما رأت الصفحة كاميرا أو برنامج يراقب هذا الحاسوب. إن كان ذلك ممكنًا، فالأكثر أمانًا هاتف أو حاسوب لا يقرؤه أحد آخر.</translation>
    </message>
    <message>
        <source>There is no browser history: Pathlight is not a browser and never goes online.</source>
        <translation>لا يوجد سجلّ تصفّح: ليس Pathlight متصفّحًا، وهو لا يتّصل بالإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>Your way back</source>
        <extracomment>Heading above the choice of the picture that leads back after leaving quickly.</extracomment>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>Below the quiz is a row of pictures. Press yours twice: %1.</source>
        <extracomment>%1 is the name of the picture, such as Star, which may stand in the middle of the sentence.</extracomment>
        <translation>تحت الاختبار صفّ من الصور. المطلوب الضغط مرّتين على هذه الصورة: %1.</translation>
    </message>
    <message>
        <source>Choose a picture that you will remember. Whoever tries them all finds it, too.</source>
        <translation>الأفضل اختيار صورة يسهل تذكّرها. ومن يجرّب الصور كلّها يجدها أيضًا.</translation>
    </message>
    <message>
        <source>If you forget it, close the window and start Pathlight again.</source>
        <translation>عند النسيان يكفي إغلاق النافذة وتشغيل Pathlight من جديد.</translation>
    </message>
    <message>
        <source>Somebody who knows Pathlight may know the quiz, too.</source>
        <translation>من يعرف Pathlight قد يعرف هذا الاختبار أيضًا.</translation>
    </message>
    <message>
        <source>A sheet on its way to a printer is printed all the same. The list of prints may show for a while that Pathlight printed something.</source>
        <translation>الورقة التي أُرسلت إلى الطابعة تُطبع رغم ذلك. وقد تُظهر قائمة المطبوعات لبعض الوقت أن Pathlight طبع شيئًا.</translation>
    </message>
</context>
<context>
    <name>LeftOutLines</name>
    <message numerus="yes">
        <source>%Ln line(s) are left out:</source>
        <extracomment>How many lines of a pasted list give no learner.</extracomment>
        <translation>
            <numerusform>لم يُترك أيّ سطر:</numerusform>
            <numerusform>تُرك سطر واحد:</numerusform>
            <numerusform>تُرك سطران:</numerusform>
            <numerusform>تُركت %Ln أسطر:</numerusform>
            <numerusform>تُرك %Ln سطرًا:</numerusform>
            <numerusform>تُرك %Ln سطر:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1, “%2”: %3.</source>
        <extracomment>A line of a pasted list that gives no learner: %L1 is its number, %2 what stands there, %3 the reason.</extracomment>
        <translation>السطر %L1، «%2»: %3.</translation>
    </message>
    <message>
        <source>Line %L1: %2.</source>
        <extracomment>A line of a pasted list that gives no learner: %L1 is its number, %2 the reason.</extracomment>
        <translation>السطر %L1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>How many more lines of a pasted list give no learner, besides those that are shown.</extracomment>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وسطر واحد غيرها.</numerusform>
            <numerusform>وسطران غيرها.</numerusform>
            <numerusform>و%Ln أسطر غيرها.</numerusform>
            <numerusform>و%Ln سطرًا غيرها.</numerusform>
            <numerusform>و%Ln سطر غيرها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHome</name>
    <message>
        <source>Search the modules</source>
        <extracomment>The name of a search field, and the words in it while it is empty.</extracomment>
        <translation>البحث في الوحدات</translation>
    </message>
    <message>
        <source>Nothing found for these words. Try fewer or other ones.</source>
        <translation>لا نتائج لهذه الكلمات. يمكن تجربة كلمات أقلّ أو غيرها.</translation>
    </message>
</context>
<context>
    <name>LoginChooser</name>
    <message>
        <source>Come in with three pictures</source>
        <extracomment>A switch: the learner presses three pictures in their order to come in.</extracomment>
        <translation>الدخول بثلاث صور</translation>
    </message>
    <message>
        <source>So that nobody takes your place by mistake. It is not a lock: other people can find the pictures, too.</source>
        <translation>كي لا يأخذ أحد مكانك خطأً. ليس هذا قفلًا: قد يجد غيرك الصور أيضًا.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Your three pictures</source>
        <extracomment>Title of the page where a learner presses three pictures to come in.</extracomment>
        <translation>صورك الثلاث</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>A button: empties the places for the three pictures.</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <extracomment>To a learner who comes in; %1 is the nickname or the name of the picture.</extracomment>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>Press your three pictures, one after the other.</source>
        <extracomment>To a learner who comes in.</extracomment>
        <translation>لنضغط على الصور الثلاث، واحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>Try the three pictures again.</source>
        <extracomment>When the three pictures were not the right ones or not in their order.</extracomment>
        <translation>لنجرّب الصور الثلاث من جديد.</translation>
    </message>
    <message>
        <source>A grown-up can choose new pictures with you.</source>
        <extracomment>When the three pictures were wrong several times.</extracomment>
        <translation>يمكن لشخص كبير أن يختار معك صورًا جديدة.</translation>
    </message>
    <message>
        <source>For grown-ups</source>
        <extracomment>Leads to the pages for grown-ups.</extracomment>
        <translation>للكبار</translation>
    </message>
</context>
<context>
    <name>LoginPanel</name>
    <message>
        <source>Coming in with three pictures</source>
        <extracomment>Above the three pictures that a learner presses to come in.</extracomment>
        <translation>الدخول بثلاث صور</translation>
    </message>
    <message>
        <source>Three pictures are set. Nobody can look them up; new ones can be chosen.</source>
        <extracomment>Whether a learner comes in with three pictures.</extracomment>
        <translation>اختيرت ثلاث صور. لا يمكن لأحد الاطّلاع عليها، ويمكن اختيار غيرها.</translation>
    </message>
    <message>
        <source>None are set: a press on the face is enough.</source>
        <extracomment>Whether a learner comes in with three pictures.</extracomment>
        <translation>لم تُختر صور: يكفي الضغط على الوجه.</translation>
    </message>
    <message>
        <source>Keep these pictures</source>
        <extracomment>Keeps the three pictures that were chosen.</extracomment>
        <translation>حفظ هذه الصور</translation>
    </message>
    <message>
        <source>Remove the pictures</source>
        <extracomment>The learner comes in without pictures from now on.</extracomment>
        <translation>إزالة الصور</translation>
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
        <translation>هذا مناسب.</translation>
    </message>
    <message>
        <source>Have another look.</source>
        <extracomment>For screen readers, before the sentence that explains what was chosen, when another choice fits better.</extracomment>
        <translation>لننظر مرّة أخرى.</translation>
    </message>
    <message>
        <source>That helps.</source>
        <extracomment>For screen readers, before what happens next in a story, when the choice helps.</extracomment>
        <translation>هذا يساعد.</translation>
    </message>
    <message>
        <source>This way leads back.</source>
        <extracomment>For screen readers, before what happens next in a story, when the story will lead back to the choice.</extracomment>
        <translation>هذا الطريق يعود بنا.</translation>
    </message>
    <message>
        <source>One could stop here.</source>
        <extracomment>For screen readers, before the sentence that explains a message that the learner did not mark.</extracomment>
        <translation>كان يمكن التوقّف هنا.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Close</source>
        <extracomment>Button in the window that says why the program cannot start.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>Back</source>
        <extracomment>In a module: to the step before.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>In a module: to the next step.</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Below a notice: I have read it.</extracomment>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>ModuleRow</name>
    <message>
        <source>Trains: %1</source>
        <extracomment>What a module trains, in the list for grown-ups; %1 is a list such as &quot;stop and think, report in the app&quot;.</extracomment>
        <translation>تدرّب على: %1</translation>
    </message>
</context>
<context>
    <name>NewLearnerPage</name>
    <message>
        <source>Somebody new</source>
        <extracomment>Title of the page where a learner is added.</extracomment>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Choose a picture and an age first.</source>
        <extracomment>When a picture or an age is still to be chosen.</extracomment>
        <translation>لنختر أوّلًا صورة وعمرًا.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Adds the learner and goes to the first page of learning.</extracomment>
        <translation>لنبدأ</translation>
    </message>
    <message>
        <source>Which picture would you like to be?</source>
        <extracomment>Glim, the firefly, to a child.</extracomment>
        <translation>أيّ صورة تعجبك لتكون لك؟</translation>
    </message>
    <message>
        <source>A nickname, if you like</source>
        <extracomment>Above the field for a learner&apos;s nickname.</extracomment>
        <translation>لقب، إن أردت</translation>
    </message>
    <message>
        <source>Make one up. Do not use your real name. It stays on this computer.</source>
        <translation>لقب من الخيال، لا الاسم الحقيقيّ. يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nickname, may stay empty</source>
        <extracomment>What a screen reader says for the field of the learner&apos;s made-up name.</extracomment>
        <translation>اللقب، يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>How old?</source>
        <extracomment>Above the age bands.</extracomment>
        <translation>كم العمر؟</translation>
    </message>
    <message>
        <source>Choose your three pictures first, or switch them off.</source>
        <extracomment>When a learner wants to come in with three pictures and has not chosen all of them.</extracomment>
        <translation>لنختر أوّلًا الصور الثلاث، أو نوقفها.</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>There is nothing for this age yet.</source>
        <translation>لا يوجد شيء لهذا العمر بعد.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Leads to the page where one chooses who one is.</extracomment>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>The page Get help works all the same. Somebody else may find their modules here.</source>
        <translation>صفحة المساعدة تعمل على كلّ حال. قد يجد شخص آخر وحداته هنا.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>What is offered</source>
        <extracomment>Title of the page where grown-ups choose which modules, ages and languages there are.</extracomment>
        <translation>ما هو متاح</translation>
    </message>
    <message>
        <source>The help page, its numbers and leaving quickly are always there, whatever is chosen here.</source>
        <translation>صفحة المساعدة وأرقامها والخروج السريع متاحة دائمًا، مهما اختير هنا.</translation>
    </message>
    <message>
        <source>Modules and their order</source>
        <extracomment>Leads to the list in which grown-ups switch modules on and off and put them in order.</extracomment>
        <translation>الوحدات وترتيبها</translation>
    </message>
    <message>
        <source>With a grown-up</source>
        <extracomment>Heading above a switch: children do some modules with a grown-up beside them.</extracomment>
        <translation>مع شخص بالغ</translation>
    </message>
    <message>
        <source>Up to ten years, hard things together</source>
        <translation>حتى سنّ العاشرة، الأمور الصعبة معًا</translation>
    </message>
    <message>
        <source>A module about what may have happened to a child opens once a grown-up is there. It stays open from the help page.</source>
        <extracomment>Note on the switch above. The modules about hard things are those of which nothing is kept.</extracomment>
        <translation>الوحدة التي تتناول ما قد يكون حدث لطفل تُفتح حين يكون شخص بالغ حاضرًا. وتبقى مفتوحة من صفحة المساعدة.</translation>
    </message>
    <message>
        <source>Ages for somebody new</source>
        <extracomment>Heading above the ages that somebody new may choose.</extracomment>
        <translation>الأعمار المتاحة لمن ينضمّ حديثًا</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Heading above the languages that can be chosen.</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>In use now. To leave it out, first choose another one.</source>
        <extracomment>Note on the language that the program speaks now, which cannot be switched off.</extracomment>
        <translation>مستخدمة الآن. لاستبعادها، اختر لغة أخرى أوّلًا.</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>Heading above the switch for printing.</extracomment>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Printing and saving of sheets</source>
        <translation>طباعة الأوراق وحفظها</translation>
    </message>
    <message>
        <source>Whether sheets are printed is set by whoever looks after this computer.</source>
        <translation>طباعة الأوراق يحدّدها من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Heading above the country whose help is shown.</extracomment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Country of the help page</source>
        <extracomment>Leads to the choice of the country whose help is shown.</extracomment>
        <translation>بلد صفحة المساعدة</translation>
    </message>
    <message>
        <source>Your words to those who learn here</source>
        <extracomment>Heading above a field for a grown-up&apos;s own words to the class or the family.</extracomment>
        <translation>كلماتك لمن يتعلّمون هنا</translation>
    </message>
    <message>
        <source>They stand where everybody chooses who they are. For example: today we do the module about passwords. Please write no names and no addresses.</source>
        <translation>تظهر حيث يختار كلّ واحد من هو. مثلًا: نعمل اليوم على الوحدة عن كلمات المرور. يُرجى عدم كتابة أسماء أو عناوين.</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Name of a field for a grown-up&apos;s own words, and what stands in it while it is empty.</extracomment>
        <translation>كلماتك</translation>
    </message>
</context>
<context>
    <name>OfferedChoices</name>
    <message>
        <source>Which ones there are is set by whoever looks after this computer.</source>
        <translation>ما هو متاح هنا يحدّده من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The last one stays.</source>
        <extracomment>Note on the only thing left in a list, which cannot be switched off.</extracomment>
        <translation>الأخير يبقى.</translation>
    </message>
</context>
<context>
    <name>OfferedModuleRow</name>
    <message>
        <source>%1 Nothing of it is kept.</source>
        <extracomment>Note on a module about hard things. %1 is what the module is about.</extracomment>
        <translation>%1 لا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>A button that moves a module to an earlier place; %1 is the module&apos;s title.</extracomment>
        <translation>أبكر: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <extracomment>A button that moves a module to a later place; %1 is the module&apos;s title.</extracomment>
        <translation>لاحقًا: %1</translation>
    </message>
</context>
<context>
    <name>OfferedModulesPage</name>
    <message>
        <source>Modules and their order</source>
        <extracomment>Title of the page where grown-ups switch modules on and off and put them in order.</extracomment>
        <translation>الوحدات وترتيبها</translation>
    </message>
    <message>
        <source>Which modules there are is set by whoever looks after this computer. The order is yours.</source>
        <translation>الوحدات المتاحة يحدّدها من يعتني بهذا الحاسوب. أمّا الترتيب فلك.</translation>
    </message>
    <message>
        <source>What is switched off is in no list. What somebody has finished stays finished.</source>
        <translation>ما أُوقف لا يظهر في أيّ قائمة. وما أنهاه أحد يبقى منتهيًا.</translation>
    </message>
    <message>
        <source>There is no module for this age.</source>
        <translation>لا توجد وحدة لهذا العمر.</translation>
    </message>
</context>
<context>
    <name>OpeningHours</name>
    <message>
        <source>; </source>
        <extracomment>Between the times of some days and those of others.</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are days of the week, %2 the times of the day at which a helpline answers.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كلّ يوم</translation>
    </message>
    <message>
        <source>on working days</source>
        <translation>في أيّام العمل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one day of the week to another.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A time of the day at which a helpline begins to answer.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>From one time of the day to another.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Open day and night, every day.</source>
        <translation>متاح ليلًا ونهارًا، كلّ يوم.</translation>
    </message>
    <message>
        <source>Open day and night in most regions.</source>
        <translation>متاح ليلًا ونهارًا في معظم المناطق.</translation>
    </message>
    <message>
        <source>Open always, on its website.</source>
        <translation>متاح دائمًا على موقعه.</translation>
    </message>
    <message>
        <source>When it is open, its website says.</source>
        <translation>أوقات العمل مذكورة على موقعه.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>%1 is when a helpline is open: days and times, or the words of the directory.</extracomment>
        <translation>الأوقات: %1</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>You looked at this one before.</source>
        <extracomment>For screen readers, of a choice in a story: the learner took this way before.</extracomment>
        <translation>سبق أن نظرت في هذا الخيار.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>What each learner finished</source>
        <extracomment>Title of the page where grown-ups see what each learner has finished.</extracomment>
        <translation>ما أنهاه كلّ متعلّم</translation>
    </message>
    <message>
        <source>Answers are not shown to anybody. Of the help page and of modules about hard things nothing is kept, so nothing of them is here.</source>
        <translation>لا تُعرض الإجابات على أحد. ولا يُحفظ شيء من صفحة المساعدة ومن وحدات الأمور الصعبة، فلا يظهر منها شيء هنا.</translation>
    </message>
    <message>
        <source>Nobody learns here yet.</source>
        <translation>لا أحد يتعلّم هنا بعد.</translation>
    </message>
    <message>
        <source>Learners</source>
        <extracomment>For screen readers: the list of learners, each with how many modules they finished.</extracomment>
        <translation>المتعلّمون</translation>
    </message>
</context>
<context>
    <name>OverviewRow</name>
    <message numerus="yes">
        <source>%Ln module(s) finished</source>
        <extracomment>How many modules a learner has finished, and how many they are in.</extracomment>
        <translation>
            <numerusform>لم تنتهِ أيّ وحدة</numerusform>
            <numerusform>انتهت وحدة واحدة</numerusform>
            <numerusform>انتهت وحدتان</numerusform>
            <numerusform>انتهت %Ln وحدات</numerusform>
            <numerusform>انتهت %Ln وحدة</numerusform>
            <numerusform>انتهت %Ln وحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln begun</source>
        <translation>
            <numerusform>لم تبدأ أيّ وحدة</numerusform>
            <numerusform>بدأت وحدة واحدة</numerusform>
            <numerusform>بدأت وحدتان</numerusform>
            <numerusform>بدأت %Ln وحدات</numerusform>
            <numerusform>بدأت %Ln وحدة</numerusform>
            <numerusform>بدأت %Ln وحدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>The numbers are those of this country: %1.</source>
        <extracomment>On the page of a sheet to print. %1 is the name of a country.</extracomment>
        <translation>الأرقام هي أرقام هذا البلد: %1.</translation>
    </message>
    <message>
        <source>No country is chosen yet. Go back and choose yours first, so that its numbers are on the sheet.</source>
        <translation>لم يُختَر بلد بعد. يمكن الرجوع لاختيار البلد أولًا، فتظهر أرقامه على الورقة.</translation>
    </message>
    <message>
        <source>Pathlight keeps no note of this page, and writes nothing before you ask for it here.</source>
        <translation>لا يحتفظ Pathlight بأي أثر لهذه الصفحة، ولا يكتب شيئًا قبل أن يُطلب منه هنا.</translation>
    </message>
    <message>
        <source>You can have this on paper.</source>
        <extracomment>Above the buttons that save or print a sheet with help.</extracomment>
        <translation>يمكن الحصول على هذا على الورق.</translation>
    </message>
    <message>
        <source>It is not the child&apos;s fault.</source>
        <extracomment>On the page of a sheet to print, to a grown-up.</extracomment>
        <translation>الذنب ليس ذنب الطفل.</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <extracomment>On the page of a sheet to print, to a child.</extracomment>
        <translation>الذنب ليس ذنبك.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>A card for the pocket</source>
        <extracomment>A sheet to print: small cards with telephone numbers, to cut out.</extracomment>
        <translation>بطاقة للجيب</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <extracomment>A sheet to print: what to do at once when somebody threatens a child online.</extracomment>
        <translation>الدقائق العشر الأولى</translation>
    </message>
    <message>
        <source>A list for a report</source>
        <extracomment>A sheet to print: a form for what happened.</extracomment>
        <translation>قائمة للبلاغ</translation>
    </message>
    <message>
        <source>Numbers to call, and five people you can tell.</source>
        <translation>أرقام للاتصال، وخمسة أشخاص يمكن إخبارهم.</translation>
    </message>
    <message>
        <source>Five steps, in their order.</source>
        <translation>خمس خطوات، بترتيبها.</translation>
    </message>
    <message>
        <source>Addresses, names and dates. Never pictures.</source>
        <translation>عناوين وأسماء وتواريخ. بلا صور أبدًا.</translation>
    </message>
    <message>
        <source>What to do at once when there are threats online, or somebody has a picture: five steps in their order, and numbers to call. The words fit the age of who is learning here.</source>
        <translation>ما العمل فورًا عند وجود تهديد على الإنترنت، أو إذا كانت لدى أحد صورة: خمس خطوات بترتيبها، وأرقام للاتصال. والكلمات تناسب عمر من يتعلّم هنا.</translation>
    </message>
    <message>
        <source>A form to fill in by hand: addresses, the names that were used, dates, what happened, and who was told. It never holds pictures, and says so.</source>
        <translation>ورقة تُملأ باليد: العناوين، والأسماء المستخدمة، والتواريخ، وما حدث، ومن عَلِم به. لا تحمل صورًا أبدًا، وهذا مكتوب عليها.</translation>
    </message>
    <message>
        <source>Two small cards to cut out, fold and carry along. On one side are numbers to call. On the other side are five people you can tell, such as a parent or a teacher: those of the plan you made in Pathlight, or empty lines. You write their names by hand.</source>
        <translation>بطاقتان صغيرتان للقصّ والطيّ والحمل. على جهة منهما أرقام للاتصال. وعلى الجهة الأخرى خمسة أشخاص يمكن إخبارهم، كأحد الوالدين أو معلّم: من الخطة التي وُضعت في Pathlight، أو أسطر فارغة. تُكتب أسماؤهم باليد.</translation>
    </message>
</context>
<context>
    <name>PassphraseActivity</name>
    <message>
        <source>Your phrase so far: %1</source>
        <extracomment>For screen readers; %1 is the passphrase as built so far.</extracomment>
        <translation>العبارة حتى الآن: %1</translation>
    </message>
    <message>
        <source>Your phrase is still empty.</source>
        <extracomment>For screen readers, of the passphrase before a word is chosen.</extracomment>
        <translation>العبارة ما زالت فارغة.</translation>
    </message>
    <message>
        <source>Words: %L1 of at least %L2. Letters: %L3 of at least %L4.</source>
        <extracomment>How far a passphrase is: %1 of at least %2 words, %3 of at least %4 letters.</extracomment>
        <translation>الكلمات: %L1 من %L2 على الأقل. الحروف: %L3 من %L4 على الأقل.</translation>
    </message>
    <message>
        <source>Six words are the most here. Take one away to try another.</source>
        <extracomment>Shown when the passphrase holds as many words as it can.</extracomment>
        <translation>ست كلمات هي الحد الأقصى هنا. يمكن حذف كلمة لتجربة غيرها.</translation>
    </message>
    <message>
        <source>Take the last word away</source>
        <extracomment>Takes the word added last out of the passphrase.</extracomment>
        <translation>حذف الكلمة الأخيرة</translation>
    </message>
</context>
<context>
    <name>PathArrow</name>
    <message>
        <source>Further along the path</source>
        <extracomment>A button on the path of modules: shows those that come later.</extracomment>
        <translation>إلى الأمام على الطريق</translation>
    </message>
    <message>
        <source>Back along the path</source>
        <extracomment>A button on the path of modules: shows those that come before.</extracomment>
        <translation>إلى الوراء على الطريق</translation>
    </message>
</context>
<context>
    <name>PathHome</name>
    <message>
        <source>There is nothing on your path in this language yet.</source>
        <extracomment>Glim on a home page without modules.</extracomment>
        <translation>لا شيء على طريقك بهذه اللغة بعد.</translation>
    </message>
    <message>
        <source>Every lantern is lit. Choose one to walk there again.</source>
        <extracomment>Glim on the home page, when every module is finished.</extracomment>
        <translation>كلّ الفوانيس مضاءة. لنختر واحدًا ونعُد إليه.</translation>
    </message>
    <message>
        <source>Hello. Next on your path:</source>
        <extracomment>Glim on the home page, before the title of the next module.</extracomment>
        <translation>مرحبًا. التالي على طريقك:</translation>
    </message>
    <message>
        <source>Hello, %1. Next on your path:</source>
        <extracomment>Glim on the home page, before the title of the next module; %1 is the learner&apos;s name.</extracomment>
        <translation>مرحبًا، %1. التالي على طريقك:</translation>
    </message>
</context>
<context>
    <name>PathLantern</name>
    <message>
        <source>%1. Finished, its lantern is lit.</source>
        <extracomment>For screen readers, a lantern on the path whose module is finished; %1 is the module&apos;s title.</extracomment>
        <translation>%1. اكتملت، وفانوسها مضاء.</translation>
    </message>
    <message>
        <source>%1. Next on your path.</source>
        <extracomment>For screen readers, the lantern on the path to go to next; %1 is the module&apos;s title.</extracomment>
        <translation>%1. هي التالية على طريقك.</translation>
    </message>
</context>
<context>
    <name>PathSteps</name>
    <message>
        <source>%1 Your answer: %2</source>
        <extracomment>For screen readers: a question (%1) and the answer that was given (%2).</extracomment>
        <translation>%1 الجواب: %2</translation>
    </message>
</context>
<context>
    <name>PathTrail</name>
    <message>
        <source>Your path</source>
        <extracomment>For screen readers: the lanterns on the path, one for each module.</extracomment>
        <translation>طريقك</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Star</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Boat</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>قارب</translation>
    </message>
    <message>
        <source>Fish</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Cup</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>فنجان</translation>
    </message>
    <message>
        <source>Kite</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>طائرة ورقيّة</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Flower</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>زهرة</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>On a pad of digits, for screen readers: takes the last digit away.</extracomment>
        <translation>مسح الرقم الأخير</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>On a pad of digits, for screen readers: the PIN is complete.</extracomment>
        <translation>تمّ</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>PIN</source>
        <extracomment>Title of the page on which the PIN is set, changed or removed.</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <extracomment>Takes the PIN away, so that a question opens the pages for grown-ups.</extracomment>
        <translation>إزالة الرمز</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <extracomment>Puts another PIN in the place of the one that is set.</extracomment>
        <translation>تغيير الرمز</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <extracomment>Sets a PIN where there was none.</extracomment>
        <translation>اعتماد الرمز</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <extracomment>Heading on the page about the PIN where an administrator has chosen it.</extracomment>
        <translation>اختير لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Whoever looks after this computer has chosen the PIN. It can only be changed there.</source>
        <translation>اختار الرمز من يعتني بهذا الحاسوب. ولا يمكن تغييره إلّا هناك.</translation>
    </message>
    <message>
        <source>The PIN until now</source>
        <extracomment>Above the field for the PIN that is set at present.</extracomment>
        <translation>الرمز حتى الآن</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 12 digits</source>
        <extracomment>Above the field for a new PIN.</extracomment>
        <translation>الرمز الجديد، من ٤ إلى ١٢ رقمًا</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <extracomment>Above the field in which a new PIN is typed a second time.</extracomment>
        <translation>الرمز الجديد مرّة أخرى</translation>
    </message>
    <message>
        <source>What the PIN does, and what it does not</source>
        <extracomment>Heading above what a PIN protects and what it does not.</extracomment>
        <translation>ما يفعله الرمز، وما لا يفعله</translation>
    </message>
    <message>
        <source>It keeps children out of the pages for grown-ups. Getting help and leaving quickly stay open to everybody.</source>
        <translation>يُبقي الأطفال خارج صفحات الكبار. ويبقى طلب المساعدة والخروج السريع متاحين للجميع.</translation>
    </message>
    <message>
        <source>It does not lock the file in which Pathlight keeps everything. Whoever may open that file on this computer can read it.</source>
        <translation>لا يقفل الملفّ الذي يحفظ فيه Pathlight كلّ شيء. فكلّ من يُسمح له بفتح هذا الملفّ على هذا الحاسوب يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Nobody can send you a new one. If it is forgotten, all that helps is to erase what Pathlight keeps of every learner here. Write it down where no child looks.</source>
        <translation>لا أحد يستطيع إرسال رمز جديد. وإذا نُسي فلا يفيد إلّا مسح ما يحفظه Pathlight عن كلّ متعلّم هنا. فالأفضل كتابته حيث لا ينظر طفل.</translation>
    </message>
</context>
<context>
    <name>PlanActivity</name>
    <message>
        <source>%L1 of %L2 chosen.</source>
        <extracomment>For screen readers: how many safe people have been chosen, of how many that are asked for.</extracomment>
        <translation>تم اختيار %L1 من %L2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>At home or in the family</source>
        <extracomment>Above the people in a child&apos;s own home, among those to choose safe people from.</extracomment>
        <translation>في البيت أو في العائلة</translation>
    </message>
    <message>
        <source>From outside the home</source>
        <extracomment>Above the people who do not live with the child, among those to choose safe people from.</extracomment>
        <translation>من خارج البيت</translation>
    </message>
</context>
<context>
    <name>PlingBubble</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a message in a messenger; %1 is who writes it, %2 what.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>You can have this on paper. Names are written there by hand.</source>
        <extracomment>Above the buttons that save or print what the page shows.</extracomment>
        <translation>يمكن الحصول على هذه الصفحة على الورق. تُكتب الأسماء عليها باليد.</translation>
    </message>
    <message>
        <source>A saved file stays on this computer until somebody deletes it.</source>
        <extracomment>Before a sheet of a sensitive module is saved.</extracomment>
        <translation>يبقى الملف المحفوظ على هذا الحاسوب إلى أن يحذفه أحد.</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <extracomment>Prints what the page shows. %1 is the name of a printer.</extracomment>
        <translation>الطباعة على %1</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Prints what the page shows.</extracomment>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Another printer</source>
        <extracomment>Shows the list of printers.</extracomment>
        <translation>طابعة أخرى</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>Saves what the page shows as a file in the user&apos;s folder for documents.</extracomment>
        <translation>الحفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Printers</source>
        <extracomment>Heading of a list of printers, for screen readers.</extracomment>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>A saved file stays on this computer until somebody deletes it. A page in the printer can be seen by whoever comes by. The list of prints may show for a while that this program printed something.</source>
        <extracomment>Before a sheet of a sensitive module is saved or printed.</extracomment>
        <translation>الملف المحفوظ يبقى على هذا الحاسوب إلى أن يحذفه أحد. والصفحة في الطابعة يمكن أن يراها من يمرّ بها. وقد تُظهر قائمة المطبوعات لبعض الوقت أن هذا البرنامج طبع شيئًا.</translation>
    </message>
    <message>
        <source>You can copy this by hand. Printing and saving are switched off by whoever looks after this computer.</source>
        <extracomment>In the place of the buttons that print and save what the page shows.</extracomment>
        <translation>يمكنك نسخ هذا بيدك. الطباعة والحفظ أوقفهما من يعتني بهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learners the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>لا متعلّمين</numerusform>
            <numerusform>متعلّم واحد</numerusform>
            <numerusform>متعلّمان</numerusform>
            <numerusform>%Ln متعلّمين</numerusform>
            <numerusform>%Ln متعلّمًا</numerusform>
            <numerusform>%Ln متعلّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) begun or finished</source>
        <extracomment>How many modules, begun or finished, the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>لا وحدات بدأت أو اكتملت</numerusform>
            <numerusform>وحدة واحدة بدأت أو اكتملت</numerusform>
            <numerusform>وحدتان بدأتا أو اكتملتا</numerusform>
            <numerusform>%Ln وحدات بدأت أو اكتملت</numerusform>
            <numerusform>%Ln وحدة بدأت أو اكتملت</numerusform>
            <numerusform>%Ln وحدة بدأت أو اكتملت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>How many answers the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>لا أجوبة</numerusform>
            <numerusform>جواب واحد</numerusform>
            <numerusform>جوابان</numerusform>
            <numerusform>%Ln أجوبة</numerusform>
            <numerusform>%Ln جوابًا</numerusform>
            <numerusform>%Ln جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>What Pathlight keeps</source>
        <extracomment>Title of the page about what the program keeps.</extracomment>
        <translation>ما يحفظه Pathlight</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <extracomment>The most important sentence about privacy.</extracomment>
        <translation>كلّ شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>Heading above what the program keeps.</extracomment>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>Kept at this moment:</source>
        <extracomment>Before the numbers of learners, modules and answers that are kept.</extracomment>
        <translation>المحفوظ الآن:</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <extracomment>Heading above what the program never keeps.</extracomment>
        <translation>ما لا يُحفظ أبدًا</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>Heading above the place of the file.</extracomment>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>At present nothing is written down. It is gone when you close Pathlight.</source>
        <translation>لا يُكتب شيء الآن. يختفي كلّ شيء عند إغلاق Pathlight.</translation>
    </message>
    <message>
        <source>In one file on this computer. Whoever may open that file can read it:</source>
        <translation>في ملفّ واحد على هذا الحاسوب. من يستطيع فتحه يستطيع قراءته:</translation>
    </message>
    <message>
        <source>How to erase it</source>
        <extracomment>Heading above how what is kept can be erased.</extracomment>
        <translation>كيف يُمحى</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Your picture, your made-up name, and how old you are.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>صورتك، واسمك المستعار، وعمرك.</translation>
    </message>
    <message>
        <source>What you chose on your path, and which lanterns are lit.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>ما اخترته على طريقك، وأيّ الفوانيس مضاءة.</translation>
    </message>
    <message>
        <source>The settings, and the country you chose for help.</source>
        <extracomment>To somebody of 11 to 17.</extracomment>
        <translation>الإعدادات، والبلد الذي اخترته للمساعدة.</translation>
    </message>
    <message>
        <source>Pathlight does not know your real name or where you live.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>لا يعرف Pathlight اسمك الحقيقيّ ولا أين تسكن.</translation>
    </message>
    <message>
        <source>Pathlight cannot see you or hear you.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>لا يستطيع Pathlight أن يراك أو يسمعك.</translation>
    </message>
    <message>
        <source>Pathlight tells nobody when you open the page Get help.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>لا يخبر Pathlight أحدًا عند فتح صفحة المساعدة.</translation>
    </message>
    <message>
        <source>Real names, addresses, birthdays, photographs, sound: Pathlight does not ask for them.</source>
        <translation>الأسماء الحقيقيّة والعناوين وتواريخ الميلاد والصور والأصوات: لا يطلبها Pathlight.</translation>
    </message>
    <message>
        <source>That somebody opened the help page, or what somebody searched for.</source>
        <translation>أنّ أحدًا فتح صفحة المساعدة، أو عمّ بحث أحد.</translation>
    </message>
    <message>
        <source>Nothing is sent. Pathlight has no account, no advertising, and does not use the internet.</source>
        <translation>لا يُرسَل شيء. لا حساب في Pathlight ولا إعلانات، ولا يستعمل الإنترنت.</translation>
    </message>
    <message>
        <source>Copies that you have made yourself, such as a backup of this computer, stay until you delete them.</source>
        <translation>النسخ التي صُنعت خارج البرنامج، كنسخة احتياطيّة من الحاسوب، تبقى حتى تُحذف.</translation>
    </message>
    <message>
        <source>If the computer belongs to somebody else, ask a grown-up you trust to do it.</source>
        <translation>إذا كان الحاسوب لغيرك، فيمكن أن يفعل ذلك شخص كبير تثق به.</translation>
    </message>
    <message>
        <source>The settings: language, text size, colours, letters, movement, reading aloud, and the country for help.</source>
        <extracomment>To a parent or teacher.</extracomment>
        <translation>الإعدادات: اللغة وحجم النص والألوان والحروف والحركة والقراءة بصوت عالٍ وبلد المساعدة.</translation>
    </message>
    <message>
        <source>The day on which a lantern was lit.</source>
        <extracomment>To a child of 4 to 10: the day on which a module was finished, so that some questions come back later.</extracomment>
        <translation>اليوم الذي أضاء فيه كلّ فانوس.</translation>
    </message>
    <message>
        <source>Of each module: how far the learner is, when it was first finished, each answer, and when it was given.</source>
        <extracomment>To a parent or teacher.</extracomment>
        <translation>عن كلّ وحدة: مدى التقدّم، ووقت إكمالها أوّل مرّة، وكلّ جواب ووقته.</translation>
    </message>
    <message>
        <source>Of each look back: which situations were shown, each answer, and when it was given.</source>
        <extracomment>To a parent or teacher, about the three situations that are offered some weeks after a module.</extracomment>
        <translation>عن كلّ نظرة إلى الوراء: المواقف التي ظهرت، وكلّ جواب ووقته.</translation>
    </message>
    <message>
        <source>How far you are in each module, when you first finished it, your answers, and when you gave them.</source>
        <extracomment>To somebody of 11 to 17.</extracomment>
        <translation>مدى تقدّمك في كلّ وحدة، ووقت إكمالها أوّل مرّة، وأجوبتك، ووقت كلّ جواب.</translation>
    </message>
    <message>
        <source>When you look back some weeks later: which situations you saw, and your answers.</source>
        <extracomment>To somebody of 11 to 17, about the three situations that are offered some weeks after a module.</extracomment>
        <translation>عند العودة بعد بضعة أسابيع: المواقف التي رأيتها، وأجوبتك.</translation>
    </message>
    <message>
        <source>What somebody does in a module that says it keeps nothing.</source>
        <extracomment>Modules for people to whom something bad may have happened keep nothing, and say so on their first page.</extracomment>
        <translation>ما يفعله أحد في وحدة تقول إنّها لا تحفظ شيئًا.</translation>
    </message>
    <message>
        <source>The PIN for grown-ups, if one is set: scrambled, so that it cannot simply be read.</source>
        <extracomment>To a parent or teacher.</extracomment>
        <translation>رمز الكبار، إن وُجد: مشفّرًا حتى لا يُقرأ ببساطة.</translation>
    </message>
    <message>
        <source>Do you want it gone? Ask a grown-up you trust. A grown-up can erase it.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>هل تريد أن يُمحى؟ لنسأل شخصًا كبيرًا نثق به. يستطيع الكبار مسحه.</translation>
    </message>
    <message>
        <source>The settings lead to pages for grown-ups. There a grown-up can erase everything at once.</source>
        <translation>تقود الإعدادات إلى صفحات للكبار. وهناك يستطيع شخص كبير مسح كلّ شيء دفعة واحدة.</translation>
    </message>
    <message>
        <source>Or close Pathlight, then delete the file above, those beside it whose names begin in the same way, and the folder “backups” there. This erases every learner on this computer.</source>
        <translation>أو يُغلَق Pathlight، ثمّ يُحذف الملفّ أعلاه، والملفّات بجانبه التي يبدأ اسمها مثله، والمجلّد «backups» هناك. هذا يمحو كلّ المتعلّمين على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your three pictures to come in, and your class, if you have them.</source>
        <extracomment>To a child of 4 to 10: what a child may have chosen instead of a password, and the class or family the child is in.</extracomment>
        <translation>صورك الثلاث للدخول، وصفّك، إن وُجدت.</translation>
    </message>
    <message>
        <source>Of each learner: the picture, the nickname, the age band, the group, the three pictures to come in with, and when the learner was added.</source>
        <extracomment>To a parent or teacher.</extracomment>
        <translation>عن كلّ متعلّم: الصورة واللقب والفئة العمريّة والمجموعة والصور الثلاث للدخول وتاريخ الإضافة.</translation>
    </message>
    <message>
        <source>Your picture, your nickname, your age band, and if you have them your group and your three pictures.</source>
        <extracomment>To somebody of 11 to 17.</extracomment>
        <translation>صورتك ولقبك وفئتك العمريّة، ومجموعتك وصورك الثلاث إن وُجدت.</translation>
    </message>
</context>
<context>
    <name>ProgramNotice</name>
    <message>
        <source>All right</source>
        <extracomment>Below a notice: I have read it.</extracomment>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Said by screen readers for the row of dots: which step of the module this is.</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>How much is %1 × %2?</source>
        <extracomment>A question for grown-ups: %1 and %2 are numbers to multiply.</extracomment>
        <translation>كم يساوي %1 × %2؟</translation>
    </message>
    <message>
        <source>Your answer to %1 × %2</source>
        <extracomment>For screen readers: the field for the answer to a multiplication; %1 and %2 are its numbers.</extracomment>
        <translation>الجواب عن %1 × %2</translation>
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
        <translation>%1، صحيح</translation>
    </message>
</context>
<context>
    <name>QuizCount</name>
    <message numerus="yes">
        <source>%Ln right answer(s)</source>
        <extracomment>For screen readers, in the quiz on times tables: how many tasks of ten were answered rightly.</extracomment>
        <translation>
            <numerusform>لا إجابات صحيحة</numerusform>
            <numerusform>إجابة صحيحة واحدة</numerusform>
            <numerusform>إجابتان صحيحتان</numerusform>
            <numerusform>%Ln إجابات صحيحة</numerusform>
            <numerusform>%Ln إجابة صحيحة</numerusform>
            <numerusform>%Ln إجابة صحيحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Task %L1 of %L2</source>
        <extracomment>In the quiz on times tables: which task of how many.</extracomment>
        <translation>المسألة %L1 من %L2</translation>
    </message>
    <message>
        <source>Count right answers with</source>
        <extracomment>In the quiz on times tables, above a row of small pictures: one of them stands for each right answer.</extracomment>
        <translation>عدّ الإجابات الصحيحة بواسطة</translation>
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
        <translation>صحيح. %1</translation>
    </message>
    <message>
        <source>Not %L1. %2</source>
        <extracomment>%L1 is the wrong answer to a multiplication, %2 the multiplication with its result.</extracomment>
        <translation>ليس %L1. %2</translation>
    </message>
    <message>
        <source>Ten more</source>
        <extracomment>On a button of the quiz on times tables: begins with ten new tasks.</extracomment>
        <translation>عشر مسائل أخرى</translation>
    </message>
    <message>
        <source>Next task</source>
        <extracomment>On a button of the quiz on times tables: shows the next task.</extracomment>
        <translation>المسألة التالية</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading</source>
        <extracomment>In the top bar, while the page is read aloud: ends that.</extracomment>
        <translation>أوقف القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>In the top bar: a voice reads the page. Short.</extracomment>
        <translation>اقرأ بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>ReadingSettings</name>
    <message>
        <source>Reading aloud</source>
        <extracomment>Heading above the settings of the voice that reads pages aloud.</extracomment>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read each page when it comes</source>
        <extracomment>A switch: pages are read aloud as soon as they come.</extracomment>
        <translation>اقرأ كل صفحة عند ظهورها</translation>
    </message>
    <message>
        <source>How fast</source>
        <extracomment>Above the choice of how fast the voice reads.</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>How fast the voice reads.</extracomment>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Even</source>
        <extracomment>How fast the voice reads.</extracomment>
        <translation>معتدلة</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>How fast the voice reads.</extracomment>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <extracomment>Above the choice of the voice that reads.</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <extracomment>A choice of voice: the program takes the one that suits the language best.</extracomment>
        <translation>اختر لي</translation>
    </message>
    <message>
        <source>Otherwise the speaker at the top, or the key F4, reads it. The page Get help is read only when you ask, since others may listen.</source>
        <translation>وإلا فمكبّر الصوت في الأعلى أو المفتاح F4 يقرؤها. أمّا صفحة المساعدة فلا تُقرأ إلا إذا طلبتَ ذلك، فقد يسمعها آخرون.</translation>
    </message>
</context>
<context>
    <name>ReviewInvitation</name>
    <message>
        <source>Three questions from your path</source>
        <extracomment>On the home page of a child of 4 to 10: leads to three questions out of modules that were done weeks ago.</extracomment>
        <translation>ثلاثة أسئلة من طريقك</translation>
    </message>
    <message>
        <source>Three short situations to look back at</source>
        <extracomment>On the home page: leads to three scenes out of modules that were done some weeks ago.</extracomment>
        <translation>ثلاثة مواقف قصيرة نعود إليها</translation>
    </message>
</context>
<context>
    <name>ReviewedPage</name>
    <message>
        <source>To the home page</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>You thought about all three.</source>
        <extracomment>After three questions out of earlier modules, for ages 4 to 10.</extracomment>
        <translation>فكّرت في الثلاثة كلّها.</translation>
    </message>
    <message>
        <source>You have looked back at three situations.</source>
        <extracomment>After three situations out of earlier modules, for older people.</extracomment>
        <translation>انتهت العودة إلى ثلاثة مواقف.</translation>
    </message>
    <message>
        <source>What you practised</source>
        <extracomment>Above the titles of the modules that the three situations came from.</extracomment>
        <translation>ما تدرّبت عليه</translation>
    </message>
</context>
<context>
    <name>SaveLearnerPage</name>
    <message>
        <source>Save a learner in a file</source>
        <extracomment>Title of the page on which a learner is saved as a file.</extracomment>
        <translation>حفظ متعلّم في ملفّ</translation>
    </message>
    <message>
        <source>Choose a learner first.</source>
        <translation>لنختر أوّلًا متعلّمًا.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <extracomment>Saves the chosen learner as a file.</extracomment>
        <translation>حفظ الملفّ</translation>
    </message>
    <message>
        <source>Learners</source>
        <extracomment>For screen readers: the list of learners of whom one can be saved as a file.</extracomment>
        <translation>المتعلّمون</translation>
    </message>
    <message>
        <source>Who moves? The file holds all that is kept of the learner: the picture, the nickname, how far the learner is, and the answers. Whoever has the file can read it.</source>
        <translation>من ينتقل؟ في الملفّ كلّ ما حُفظ عن المتعلّم: الصورة، والاسم المستعار، وإلى أين وصل، والأجوبة. وكلّ من عنده الملفّ يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Nobody learns here yet.</source>
        <extracomment>Where no learner is kept.</extracomment>
        <translation>لا أحد يتعلّم هنا بعد.</translation>
    </message>
</context>
<context>
    <name>SayActivity</name>
    <message>
        <source>I said it</source>
        <extracomment>The learner presses this after saying a sentence, aloud or silently. Nothing records it.</extracomment>
        <translation>قلتُها</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Title of the page where one looks for a module by its words.</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <extracomment>Name of the field in which one types to find a module.</extracomment>
        <translation>عمّ البحث؟</translation>
    </message>
    <message>
        <source>Type a word, such as: secret, picture, game.</source>
        <translation>تكفي كلمة، مثل: سرّ، صورة، لعبة.</translation>
    </message>
    <message>
        <source>Nothing has “%1” in it. Try a shorter word, or another one.</source>
        <extracomment>When a search finds nothing. %1 is what was typed.</extracomment>
        <translation>لا شيء يحتوي على «%1». لنجرّب كلمة أقصر أو غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) found</source>
        <extracomment>Above the list of modules that a search has found.</extracomment>
        <translation>
            <numerusform>لم توجد وحدات</numerusform>
            <numerusform>وُجدت وحدة واحدة</numerusform>
            <numerusform>وُجدت وحدتان</numerusform>
            <numerusform>وُجدت %Ln وحدات</numerusform>
            <numerusform>وُجدت %Ln وحدة</numerusform>
            <numerusform>وُجدت %Ln وحدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequencePlace</name>
    <message>
        <source>Step %L1: %2</source>
        <extracomment>For screen readers: %L1 is a number, %2 the words on the card that lies there.</extracomment>
        <translation>الخطوة %L1: %2</translation>
    </message>
    <message>
        <source>Step %L1: still open</source>
        <extracomment>For screen readers: no card lies at place %L1 yet.</extracomment>
        <translation>الخطوة %L1: ما زالت فارغة</translation>
    </message>
</context>
<context>
    <name>SettingsItem</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers, a line of a profile: %1 is what it is, %2 what stands there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <extracomment>For screen readers, a line of a profile that those who look do not see: %1 is what it is.</extracomment>
        <translation>%1: غير ظاهر</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>On a line of a profile: those who look do not see what stands there.</extracomment>
        <translation>غير ظاهر</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page where language, text size and colours are chosen.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Leads to the choice of the language.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Heading above the text sizes.</extracomment>
        <translation>حجم النصّ</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Heading above light, dark and other colours.</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <extracomment>A choice of colours: light or dark, whichever the computer uses.</extracomment>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A choice of colours.</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A choice of colours.</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <extracomment>A choice of colours: black, white and yellow.</extracomment>
        <translation>تباين قويّ</translation>
    </message>
    <message>
        <source>Easier to look at</source>
        <extracomment>Heading above the switches for moving pictures and for the letters.</extracomment>
        <translation>أسهل للنظر</translation>
    </message>
    <message>
        <source>Keep things still</source>
        <extracomment>A switch: pages and pictures change without movement.</extracomment>
        <translation>من دون حركة</translation>
    </message>
    <message>
        <source>Nothing slides or glows.</source>
        <translation>لا شيء ينزلق أو يتوهّج.</translation>
    </message>
    <message>
        <source>Letters made for people with dyslexia</source>
        <extracomment>A switch: the font OpenDyslexic, which has Latin letters only.</extracomment>
        <translation>حروف مصمّمة لعسر القراءة</translation>
    </message>
    <message>
        <source>For the Latin alphabet.</source>
        <translation>للأبجديّة اللاتينيّة.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Heading above what is kept, who is learning, and about the program.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Somebody else is learning</source>
        <extracomment>Leads to the page where one chooses who one is.</extracomment>
        <translation>شخص آخر يتعلّم</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <extracomment>%1 is who is learning at present.</extracomment>
        <translation>الآن: %1.</translation>
    </message>
    <message>
        <source>What Pathlight keeps</source>
        <extracomment>Leads to the page about what the program keeps.</extracomment>
        <translation>ما يحفظه Pathlight</translation>
    </message>
    <message>
        <source>About Pathlight</source>
        <extracomment>Leads to the page about the program.</extracomment>
        <translation>حول Pathlight</translation>
    </message>
    <message>
        <source>Leaving quickly</source>
        <extracomment>Leads to the page about the door that hides the program at once, and the way back.</extracomment>
        <translation>المغادرة السريعة</translation>
    </message>
    <message>
        <source>What it hides, what it does not, and your way back.</source>
        <translation>ما الذي تخفيه، وما الذي لا تخفيه، وطريق العودة.</translation>
    </message>
    <message>
        <source>For grown-ups</source>
        <extracomment>Leads to the pages for grown-ups.</extracomment>
        <translation>للكبار</translation>
    </message>
    <message>
        <source>A PIN, or a question that small children do not answer, comes first.</source>
        <translation>يأتي أوّلًا رمز، أو سؤال لا يجيب عنه الأطفال الصغار.</translation>
    </message>
</context>
<context>
    <name>SettingsProfile</name>
    <message>
        <source>Who is looking?</source>
        <extracomment>Above a profile in an invented app; the three buttons below it say who is looking.</extracomment>
        <translation>من ينظر؟</translation>
    </message>
    <message>
        <source>a friend</source>
        <extracomment>Whose eyes see a profile. One of three buttons.</extracomment>
        <translation>من الأصدقاء</translation>
    </message>
    <message>
        <source>a friend of a friend</source>
        <extracomment>Whose eyes see a profile. One of three buttons.</extracomment>
        <translation>من أصدقاء الأصدقاء</translation>
    </message>
    <message>
        <source>anybody</source>
        <extracomment>Whose eyes see a profile. One of three buttons.</extracomment>
        <translation>أيّ شخص</translation>
    </message>
</context>
<context>
    <name>SignChooser</name>
    <message>
        <source>Press three pictures. Remember which one comes first, second and third.</source>
        <translation>لنضغط على ثلاث صور، ونتذكّر الأولى والثانية والثالثة.</translation>
    </message>
    <message>
        <source>These are your three pictures, in this order. To choose others, press a picture again.</source>
        <translation>هذه صورك الثلاث بهذا الترتيب. لاختيار غيرها، يكفي الضغط على صورة من جديد.</translation>
    </message>
</context>
<context>
    <name>SignPlaces</name>
    <message>
        <source>Three empty places</source>
        <extracomment>For screen readers: none of the three places for pictures is filled.</extracomment>
        <translation>ثلاثة أماكن فارغة</translation>
    </message>
    <message>
        <source>Pressed so far: %1</source>
        <extracomment>For screen readers: the pictures pressed so far; %1 is their names, one after the other.</extracomment>
        <translation>ما ضُغط حتى الآن: %1</translation>
    </message>
</context>
<context>
    <name>SizeButton</name>
    <message>
        <source>%1 %</source>
        <extracomment>A text size in per cent; %1 is a number such as 150.</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>One letter that shows how large the text will be: the first of the alphabet.</extracomment>
        <translation>أ</translation>
    </message>
</context>
<context>
    <name>SortBasket</name>
    <message>
        <source>Inside: %1.</source>
        <extracomment>For screen readers: what a basket holds; %1 is a list.</extracomment>
        <translation>في الداخل: %1.</translation>
    </message>
    <message>
        <source>Put “%1” into “%2”</source>
        <extracomment>For screen readers, on a basket: %1 is the words on the picked card, %2 the basket&apos;s name.</extracomment>
        <translation>وضع «%1» في «%2»</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>No words yet</source>
        <extracomment>How hard a passphrase is to guess, before it has any words.</extracomment>
        <translation>لا كلمات بعد</translation>
    </message>
    <message>
        <source>Soon guessed</source>
        <extracomment>How hard a passphrase is to guess, the first of three steps.</extracomment>
        <translation>يسهل تخمينها</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <extracomment>How hard a passphrase is to guess, the second of three steps.</extracomment>
        <translation>يصعب تخمينها</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <extracomment>How hard a passphrase is to guess, the third of three steps.</extracomment>
        <translation>يصعب تخمينها جدًا</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>Take in a learner</source>
        <extracomment>Title of the page on which a learner is taken in from a file.</extracomment>
        <translation>إدخال متعلّم</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Looks for files once more, for example after a stick was put in.</extracomment>
        <translation>بحث من جديد</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>لنختر أوّلًا ملفًّا.</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>Takes in the learner of the chosen file.</extracomment>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Which file? A learner who is here already only gets what is new. Nothing is counted twice.</source>
        <translation>أيّ ملفّ؟ المتعلّم الموجود هنا لا يأخذ إلّا الجديد. ولا شيء يُحسب مرّتين.</translation>
    </message>
    <message>
        <source>No file of a learner was found. Put in the stick that it is on, or copy the file into the folder %1, then look again.</source>
        <extracomment>Where no file of a learner was found. %1 is a folder.</extracomment>
        <translation>لم يُعثر على ملفّ لمتعلّم. يُرجى وصل الذاكرة التي هو عليها، أو نسخ الملفّ إلى المجلّد %1، ثمّ البحث من جديد.</translation>
    </message>
</context>
<context>
    <name>TalkActivity</name>
    <message>
        <source>Talk about it together</source>
        <extracomment>Above questions that a grown-up talks about with a child.</extracomment>
        <translation>تحدّثوا عن ذلك معًا</translation>
    </message>
    <message>
        <source>Talk about it with a grown-up you trust</source>
        <extracomment>Above questions that a child talks about with a grown-up.</extracomment>
        <translation>للحديث مع شخص كبير تثق به</translation>
    </message>
    <message>
        <source>Take your time. Listening is enough. Tick what you have talked about, or leave it for another day.</source>
        <extracomment>Below that heading, to a grown-up.</extracomment>
        <translation>خذوا وقتكم. الاستماع يكفي. ضعوا علامة على ما تحدّثتم عنه، أو اتركوه ليوم آخر.</translation>
    </message>
    <message>
        <source>You choose what you say. Tick what you have talked about, or leave it for another day.</source>
        <extracomment>Below that heading, to a child.</extracomment>
        <translation>لك اختيار ما تقوله. ضع علامة على ما جرى الحديث عنه، أو اتركه ليوم آخر.</translation>
    </message>
</context>
<context>
    <name>TellPanel</name>
    <message>
        <source>Who can I tell?</source>
        <translation>من أخبر؟</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>Leads to the page with helplines.</extracomment>
        <translation>المساعدة الآن</translation>
    </message>
    <message>
        <source>Somebody you trust, and a second person. If the first one has no time, tell the next one. Many helplines listen to grown-ups, too. If something has happened to a child, it is not the child&apos;s fault.</source>
        <extracomment>Whom a grown-up can tell.</extracomment>
        <translation>شخص موثوق، وشخص ثانٍ. إذا لم يكن لدى الأوّل وقت، فالحديث مع التالي. كثير من خطوط المساعدة تسمع البالغين أيضًا. وإذا حدث شيء لطفل، فالذنب ليس ذنبه.</translation>
    </message>
    <message>
        <source>Somebody at home. Somebody at school. Somebody else you trust. If the first one has no time, tell the next one. You may always tell, even later. If something has happened, it is not your fault.</source>
        <extracomment>Whom a child can tell.</extracomment>
        <translation>شخص في البيت. شخص في المدرسة. شخص آخر موثوق. إذا لم يكن لدى الأوّل وقت، فهناك التالي. الإخبار ممكن دائمًا، حتى لاحقًا. وإذا حدث شيء، فالذنب ليس ذنبك.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <extracomment>In the top bar: to the home page.</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In the top bar: to the page before.</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>WhatHappens</name>
    <message>
        <source>Your phone may keep a list of calls. If somebody may look there, use a phone that is safe for you.</source>
        <translation>قد يحتفظ هاتفك بقائمة المكالمات. إذا كان قد ينظر فيها أحد، فالأفضل هاتف آمن لك.</translation>
    </message>
    <message>
        <source>What happens when I call a helpline?</source>
        <extracomment>Heading on the help page, in the words of the one who asks.</extracomment>
        <translation>ماذا يحدث عندما أتّصل بخطّ مساعدة؟</translation>
    </message>
    <message>
        <source>They listen. You can talk without giving your name. Some lines are for children only: they can say who listens to grown-ups. If somebody is in great danger they may have to get help. Is a line busy? Try again, or try another one.</source>
        <extracomment>About helplines, to a grown-up.</extracomment>
        <translation>هناك من يسمعك. يمكن الكلام من دون ذكر الاسم. بعض الخطوط للأطفال فقط: يمكنها أن تقول من يسمع البالغين. وعند الخطر الشديد قد يطلبون العون. الخطّ مشغول؟ يمكن الاتّصال مرّة أخرى، أو تجربة خطّ آخر.</translation>
    </message>
    <message>
        <source>They listen. You can talk without giving your name. You decide what you tell. If you are in great danger they may have to get help. Is a line busy? Try again, or try another one.</source>
        <extracomment>About helplines, to a child.</extracomment>
        <translation>هناك من يسمعك. يمكنك الكلام من دون ذكر اسمك. ولك أن تقرّر ما يُقال. وعند الخطر الشديد قد يطلبون لك العون. الخطّ مشغول؟ يمكن الاتّصال مرّة أخرى، أو تجربة خطّ آخر.</translation>
    </message>
</context>
<context>
    <name>WhoAsks</name>
    <message>
        <source>I am a grown-up</source>
        <extracomment>Who turns to the help page: a choice of two.</extracomment>
        <translation>أنا شخص بالغ</translation>
    </message>
    <message>
        <source>I am a child or a teenager</source>
        <extracomment>Who turns to the help page: a choice of two. For ages 4 to 17.</extracomment>
        <translation>أنا دون سنّ الثامنة عشرة</translation>
    </message>
</context>
<context>
    <name>WordTile</name>
    <message>
        <source>In your phrase</source>
        <extracomment>For screen readers, of a word tile that has been put into the passphrase.</extracomment>
        <translation>موجودة في العبارة</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Otter</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>ثعلب الماء</translation>
    </message>
    <message>
        <source>Owl</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>بومة</translation>
    </message>
    <message>
        <source>Fox</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>ثعلب</translation>
    </message>
    <message>
        <source>Turtle</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>سلحفاة</translation>
    </message>
    <message>
        <source>Whale</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>حوت</translation>
    </message>
    <message>
        <source>Hedgehog</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>قنفذ</translation>
    </message>
    <message>
        <source>Face %1</source>
        <extracomment>A drawn face to choose as a learner&apos;s own picture; %1 is its number.</extracomment>
        <translation>وجه %1</translation>
    </message>
    <message>
        <source>4 to 6 years</source>
        <extracomment>An age band.</extracomment>
        <translation>من 4 إلى 6 سنوات</translation>
    </message>
    <message>
        <source>7 to 10 years</source>
        <extracomment>An age band.</extracomment>
        <translation>من 7 إلى 10 سنوات</translation>
    </message>
    <message>
        <source>11 to 13 years</source>
        <extracomment>An age band.</extracomment>
        <translation>من 11 إلى 13 سنة</translation>
    </message>
    <message>
        <source>14 to 17 years</source>
        <extracomment>An age band.</extracomment>
        <translation>من 14 إلى 17 سنة</translation>
    </message>
    <message>
        <source>Parent or carer</source>
        <extracomment>Among the age bands: grown-ups who look after a child.</extracomment>
        <translation>أحد الأهل أو مقدّم رعاية</translation>
    </message>
    <message>
        <source>Teacher or other professional</source>
        <extracomment>Among the age bands: teachers, social workers, youth workers.</extracomment>
        <translation>معلّم أو مختصّ آخر</translation>
    </message>
    <message>
        <source>stop and think</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>التوقّف والتفكير</translation>
    </message>
    <message>
        <source>tell a trusted adult, and a second one</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>إخبار شخص كبير موثوق، ثمّ شخص ثانٍ</translation>
    </message>
    <message>
        <source>say no, leave, block</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>قول لا، والمغادرة، والحظر</translation>
    </message>
    <message>
        <source>keep, do not forward</source>
        <extracomment>What a module trains, in a list for grown-ups: keep messages, do not forward them.</extracomment>
        <translation>الاحتفاظ وعدم إعادة الإرسال</translation>
    </message>
    <message>
        <source>report in the app</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>الإبلاغ داخل التطبيق</translation>
    </message>
    <message>
        <source>find and use a helpline</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>إيجاد خطّ مساعدة واستعماله</translation>
    </message>
    <message>
        <source>check before sharing</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>التحقّق قبل المشاركة</translation>
    </message>
    <message>
        <source>ask before posting others</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>الاستئذان قبل نشر ما يخصّ الآخرين</translation>
    </message>
    <message>
        <source>protect an account</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>حماية الحساب</translation>
    </message>
    <message>
        <source>stand with the person harmed</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>الوقوف إلى جانب المتضرّر</translation>
    </message>
    <message>
        <source>check a claim</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>التحقّق من خبر</translation>
    </message>
    <message>
        <source>balance screens and life</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>التوازن بين الشاشة والحياة</translation>
    </message>
    <message>
        <source>stay calm, listen, believe</source>
        <extracomment>What a module trains, in a list for grown-ups: how an adult reacts when a child tells.</extracomment>
        <translation>الهدوء والإصغاء والتصديق</translation>
    </message>
    <message>
        <source>write down and pass on</source>
        <extracomment>What a module trains, in a list for grown-ups: what an adult does after a child has told.</extracomment>
        <translation>التدوين والإحالة</translation>
    </message>
    <message>
        <source>use a removal service</source>
        <extracomment>What a module trains, in a list for grown-ups: a service that takes pictures off the internet.</extracomment>
        <translation>استعمال خدمة إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>How long a module takes.</extracomment>
        <translation>
            <numerusform>أقلّ من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>Where a learner stands in a module.</extracomment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>started</source>
        <extracomment>Where a learner stands in a module.</extracomment>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A module that does not exist in the chosen language; %1 is the name of its language, in that language.</extracomment>
        <translation>باللغة: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Boat</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>قارب</translation>
    </message>
    <message>
        <source>Fish</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Cup</source>
        <extracomment>A small picture to choose: a cup to drink from.</extracomment>
        <translation>فنجان</translation>
    </message>
    <message>
        <source>Kite</source>
        <extracomment>A small picture to choose: a kite that flies on a string.</extracomment>
        <translation>طائرة ورقيّة</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>شمس</translation>
    </message>
    <message>
        <source>Moon</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>قمر</translation>
    </message>
    <message>
        <source>Flower</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>زهرة</translation>
    </message>
</context>
<context>
    <name>pathlight::About</name>
    <message>
        <source>windows, pages and drawings</source>
        <extracomment>What the library Qt does in the program, in the list of components.</extracomment>
        <translation>النوافذ والصفحات والرسوم</translation>
    </message>
    <message>
        <source>languages, plurals and sorting</source>
        <extracomment>What the library ICU does in the program.</extracomment>
        <translation>اللغات وصيغ الجمع والترتيب</translation>
    </message>
    <message>
        <source>bundles and progress</source>
        <extracomment>What the library SQLite does in the program.</extracomment>
        <translation>ملفّات المحتوى والتقدّم</translation>
    </message>
    <message>
        <source>keeping progress</source>
        <extracomment>What the library SQLiteCpp does in the program.</extracomment>
        <translation>حفظ التقدّم</translation>
    </message>
    <message>
        <source>checking who signed a bundle</source>
        <extracomment>What the library libsodium does in the program.</extracomment>
        <translation>التحقّق ممّن وقّع ملفّ المحتوى</translation>
    </message>
    <message>
        <source>bold words and lists in texts</source>
        <extracomment>What the library MD4C does in the program.</extracomment>
        <translation>الكلمات العريضة والقوائم في النصوص</translation>
    </message>
    <message>
        <source>checking drawings</source>
        <extracomment>What the library Expat does in the program.</extracomment>
        <translation>فحص الرسوم</translation>
    </message>
    <message>
        <source>reading scenes</source>
        <extracomment>What the library JSON for Modern C++ does in the program.</extracomment>
        <translation>قراءة المشاهد</translation>
    </message>
    <message>
        <source>keeping the program off the network</source>
        <extracomment>What the library libseccomp does in the program.</extracomment>
        <translation>إبقاء البرنامج بعيدًا عن الشبكة</translation>
    </message>
    <message>
        <source>options on the command line</source>
        <extracomment>What the library CLI11 does in the program.</extracomment>
        <translation>خيارات سطر الأوامر</translation>
    </message>
    <message>
        <source>letters</source>
        <extracomment>What the fonts Andika and Noto do in the program.</extracomment>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>letters that some people read more easily</source>
        <extracomment>What the font OpenDyslexic does in the program.</extracomment>
        <translation>حروف يقرؤها بعض الناس بسهولة أكبر</translation>
    </message>
</context>
<context>
    <name>pathlight::AdultStep</name>
    <message numerus="yes">
        <source>The PIN can be tried again in %Ln second(s).</source>
        <extracomment>After several wrong PINs: how long until it may be tried again.</extracomment>
        <translation>
            <numerusform>يمكن تجربة الرمز من جديد الآن.</numerusform>
            <numerusform>يمكن تجربة الرمز من جديد بعد ثانية واحدة.</numerusform>
            <numerusform>يمكن تجربة الرمز من جديد بعد ثانيتين.</numerusform>
            <numerusform>يمكن تجربة الرمز من جديد بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يمكن تجربة الرمز من جديد بعد %Ln ثانية.</numerusform>
            <numerusform>يمكن تجربة الرمز من جديد بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PIN can be tried again in %Ln minute(s).</source>
        <extracomment>After many wrong PINs: how long until it may be tried again.</extracomment>
        <translation>
            <numerusform>يمكن تجربة الرمز من جديد الآن.</numerusform>
            <numerusform>يمكن تجربة الرمز من جديد بعد دقيقة واحدة.</numerusform>
            <numerusform>يمكن تجربة الرمز من جديد بعد دقيقتين.</numerusform>
            <numerusform>يمكن تجربة الرمز من جديد بعد %Ln دقائق.</numerusform>
            <numerusform>يمكن تجربة الرمز من جديد بعد %Ln دقيقة.</numerusform>
            <numerusform>يمكن تجربة الرمز من جديد بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was opened or changed.</source>
        <extracomment>After a wrong PIN.</extracomment>
        <translation>ليس هذا هو الرمز. لم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <extracomment>What was typed as a PIN cannot be one.</extracomment>
        <translation>في الرمز من ٤ أرقام إلى ١٢ رقمًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The new PIN was not the same both times. Nothing was changed. Please type it again.</source>
        <extracomment>A new PIN was typed twice, and not the same.</extracomment>
        <translation>لم يكن الرمز الجديد نفسه في المرّتين. لم يتغيّر شيء. يُرجى كتابته من جديد.</translation>
    </message>
    <message>
        <source>That is a different number. Here is a new question.</source>
        <extracomment>After a wrong answer to a multiplication.</extracomment>
        <translation>هذا عدد آخر. وهذا سؤال جديد.</translation>
    </message>
    <message>
        <source>The PIN is set. From now on it opens the pages for grown-ups.</source>
        <extracomment>After a PIN was set or changed.</extracomment>
        <translation>اعتُمد الرمز. ومن الآن هو الذي يفتح صفحات الكبار.</translation>
    </message>
    <message>
        <source>There is no PIN any more. A question opens the pages for grown-ups.</source>
        <extracomment>After the PIN was removed.</extracomment>
        <translation>لم يعد هناك رمز. ويفتح سؤال صفحات الكبار.</translation>
    </message>
    <message>
        <source>Not everything could be erased, and the PIN is still there. Please try again.</source>
        <extracomment>When erasing everything, for a forgotten PIN, stopped half-way.</extracomment>
        <translation>تعذّر مسح كلّ شيء، والرمز ما زال موجودًا. يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk, so the PIN was neither tried nor changed. What was kept before is safe. Please make room, then try again.</source>
        <extracomment>When the disk is full, so that a try of the PIN cannot be counted, or a new PIN cannot be kept.</extracomment>
        <translation>لم يبقَ مكان على قرص هذا الحاسوب، لذلك لم يُجرَّب الرمز ولم يتغيّر. ما حُفظ من قبل في أمان. يُرجى إفساح مكان، ثمّ المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The disk did not answer, so the PIN was neither tried nor changed. What was kept before is as it was. Please try again.</source>
        <extracomment>When a try of the PIN cannot be counted, or a new PIN cannot be kept, for another reason.</extracomment>
        <translation>لم يستجب القرص، لذلك لم يُجرَّب الرمز ولم يتغيّر. ما حُفظ من قبل كما كان. يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The file in which Pathlight keeps everything is no longer where it was, so the PIN was neither tried nor changed. Was a stick pulled out? Please put it back, then try again.</source>
        <extracomment>When the file with the progress has been moved away, or the stick that it is on was pulled out.</extracomment>
        <translation>الملفّ الذي يحفظ فيه Pathlight كلّ شيء لم يعد في مكانه، لذلك لم يُجرَّب الرمز ولم يتغيّر. هل نُزعت ذاكرة محمولة؟ يُرجى إعادتها، ثمّ المحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>pathlight::ClassFiles</name>
    <message>
        <source>There is no list in “%1” that Pathlight can read. Nobody was added. Out of a spreadsheet, save the table as CSV first, then choose that file.</source>
        <extracomment>When a file that was chosen gives no list of a class. %1 is the name of the file.</extracomment>
        <translation>لا توجد في «%1» قائمة يستطيع Pathlight قراءتها. لم يُضَف أحد. من برنامج الجداول، يُرجى حفظ الجدول بصيغة CSV أوّلًا، ثمّ اختيار ذلك الملفّ.</translation>
    </message>
    <message>
        <source>“%1” is too long for the list of a class. Nobody was added. Please choose another file.</source>
        <extracomment>When a file that was chosen is far longer than a list of a class. %1 is the name of the file.</extracomment>
        <translation>«%1» أطول من أن يكون قائمة صفّ. لم يُضَف أحد. يُرجى اختيار ملفّ آخر.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Nobody was added. Was a stick pulled out? Please put it back and look again.</source>
        <extracomment>When a file that was chosen is gone. %1 is the name of the file.</extracomment>
        <translation>لم يعد «%1» موجودًا. لم يُضَف أحد. هل نُزعت ذاكرة محمولة؟ يُرجى إعادتها والبحث من جديد.</translation>
    </message>
    <message>
        <source>Pathlight may not read “%1”. Nobody was added. Please give yourself access to the file.</source>
        <extracomment>When a file that was chosen may not be read. %1 is the name of the file.</extracomment>
        <translation>لا يُسمح لـ Pathlight بقراءة «%1». لم يُضَف أحد. يُرجى إتاحة الوصول إلى الملفّ.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nobody was added. Please try again, or copy the file to another place.</source>
        <extracomment>When a file that was chosen cannot be read, for another reason. %1 is the name of the file.</extracomment>
        <translation>تعذّرت قراءة «%1». لم يُضَف أحد. يُرجى المحاولة من جديد، أو نسخ الملفّ إلى مكان آخر.</translation>
    </message>
</context>
<context>
    <name>pathlight::ClassImport</name>
    <message>
        <source>there is no nickname in it</source>
        <extracomment>Why a line of a pasted table gives no learner.</extracomment>
        <translation>لا لقب فيه</translation>
    </message>
    <message>
        <source>it is longer than 40 characters</source>
        <extracomment>Why a line of a pasted list gives no learner.</extracomment>
        <translation>أطول من ٤٠ حرفًا</translation>
    </message>
    <message>
        <source>it is not plain text</source>
        <extracomment>Why a line of a pasted list gives no learner.</extracomment>
        <translation>ليس نصًّا عاديًّا</translation>
    </message>
    <message>
        <source>it is there already</source>
        <extracomment>Why a line of a pasted list gives no learner.</extracomment>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk, so nobody was added. What was kept before is safe. Make room, then try again.</source>
        <extracomment>Shown to a teacher when the learners of a class cannot be added because the disk is full.</extracomment>
        <translation>لم يبقَ مكان على قرص هذا الحاسوب، فلم يُضَف أحد. ما حُفظ من قبل في أمان. يُرجى إفساح مكان ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Nobody was added. What was kept before is as it was. Please try again.</source>
        <extracomment>Shown to a teacher when the learners of a class cannot be added.</extracomment>
        <translation>لم يُضَف أحد. ما حُفظ من قبل بقي كما كان. تُرجى المحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>pathlight::FoundFile</name>
    <message>
        <source>%1, %2</source>
        <extracomment>About a file: %1 is the day and time when it was written, %2 its size, as in &quot;3 kB&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>pathlight::GroupList</name>
    <message>
        <source>A group needs a name first.</source>
        <extracomment>Shown to a grown-up who adds a class or family without a name.</extracomment>
        <translation>تحتاج المجموعة إلى اسم أوّلًا.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk. What was kept before is safe. Make room, then try again.</source>
        <extracomment>Shown to a grown-up when a class or family cannot be kept because the disk is full.</extracomment>
        <translation>لم يبقَ مكان على قرص هذا الحاسوب. ما حُفظ من قبل في أمان. يُرجى إفساح مكان ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The group could not be kept. What was kept before is as it was. Please try again.</source>
        <extracomment>Shown to a grown-up when a class or family cannot be kept.</extracomment>
        <translation>لم يمكن حفظ المجموعة. ما حُفظ من قبل بقي كما كان. تُرجى المحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>pathlight::HelpWords</name>
    <message>
        <source>Help for the pocket</source>
        <extracomment>Title of a printed sheet with small cards to cut out, which a child carries along.</extracomment>
        <translation>مساعدة في الجيب</translation>
    </message>
    <message>
        <source>Cut along the dashed lines and fold along the dotted one, words outside. Carry one card, and keep the other in a safe place.</source>
        <extracomment>On a printed sheet with two equal cards to cut out.</extracomment>
        <translation>تُقصّ البطاقتان على الخطوط المتقطّعة، وتُطوى كلٌّ منهما على الخط المنقّط والكلمات إلى الخارج. واحدة للحمل، والأخرى لمكان آمن.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>On a card for the pocket, above telephone numbers. %1 is the name of a country.</extracomment>
        <translation>المساعدة: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>On a card for the pocket, above telephone numbers.</extracomment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>It is not your fault. Helplines listen. You need not give your name.</source>
        <extracomment>Small, on a card for the pocket, below telephone numbers.</extracomment>
        <translation>الذنب ليس ذنبك. خطوط المساعدة تستمع إليك. ولا حاجة إلى ذكر اسمك.</translation>
    </message>
    <message>
        <source>In danger now</source>
        <extracomment>On a card, before an emergency number.</extracomment>
        <translation>في خطر الآن</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <extracomment>On a card, before the number of a helpline.</extracomment>
        <translation>التحدّث إلى أحد</translation>
    </message>
    <message>
        <source>Someone is missing</source>
        <extracomment>On a card, before the number for missing children.</extracomment>
        <translation>شخص مفقود</translation>
    </message>
    <message>
        <source>Seen in its source: %1</source>
        <extracomment>Small, on a sheet, below a telephone number. %1 is a date or a year.</extracomment>
        <translation>رأيناه في مصدره: %1</translation>
    </message>
    <message>
        <source>We could not confirm it. Try another one too.</source>
        <extracomment>Small, on a card, below a telephone number.</extracomment>
        <translation>لم نتمكّن من تأكيده. من الأفضل تجربة آخر أيضًا.</translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <extracomment>Small, on a card, below a telephone number. %1 is a part of a country.</extracomment>
        <translation>فقط في: %1</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <extracomment>Title of a printed sheet: what to do at once when somebody threatens a child online.</extracomment>
        <translation>الدقائق العشر الأولى</translation>
    </message>
    <message>
        <source>Something online feels bad. It is not your fault. Do this now:</source>
        <extracomment>Above five steps, to a child of four to ten years; at most ten short words a sentence.</extracomment>
        <translation>شيء على الإنترنت يؤلمك. الذنب ليس ذنبك. هذا ما يساعد الآن:</translation>
    </message>
    <message>
        <source>Somebody threatens you, or has a picture of you. It is not your fault. This helps now:</source>
        <extracomment>Above five steps, to somebody of eleven to seventeen years who is threatened online.</extracomment>
        <translation>أحدهم يهدّدك، أو لديه صورة لك. الذنب ليس ذنبك. هذا ما يساعد الآن:</translation>
    </message>
    <message>
        <source>A child has told you that somebody threatens them online. It is not the child&apos;s fault. This helps now:</source>
        <extracomment>Above five steps, to a parent or teacher.</extracomment>
        <translation>أخبرك طفل أن أحدًا يهدّده على الإنترنت. الذنب ليس ذنب الطفل. هذا ما يساعد الآن:</translation>
    </message>
    <message>
        <source>Stop. You do not have to answer.</source>
        <extracomment>First of five steps, to a child of four to ten years.</extracomment>
        <translation>التوقّف. لا حاجة إلى الردّ.</translation>
    </message>
    <message>
        <source>Send nothing more. Give no money.</source>
        <extracomment>Second of five steps, to a child of four to ten years.</extracomment>
        <translation>لا إرسال لأي شيء بعد الآن. ولا مال.</translation>
    </message>
    <message>
        <source>Leave the messages there. Do not save or send the picture.</source>
        <extracomment>Third of five steps, to a child of four to ten years.</extracomment>
        <translation>تبقى الرسائل في مكانها. ولا ينبغي حفظ الصورة ولا إرسالها.</translation>
    </message>
    <message>
        <source>End the contact. You owe nobody an answer.</source>
        <extracomment>First of five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>قطع التواصل. لا أحد له حقّ في ردّ منك.</translation>
    </message>
    <message>
        <source>Pay nothing and send nothing more. Paying does not end it.</source>
        <extracomment>Second of five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>لا دفع لأي مال، ولا إرسال لأي شيء بعد الآن. الدفع لا ينهي الأمر.</translation>
    </message>
    <message>
        <source>Keep the messages, names and dates. Do not save or send the picture.</source>
        <extracomment>Third of five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>الاحتفاظ بالرسائل والأسماء والتواريخ. ولا ينبغي حفظ الصورة ولا إرسالها.</translation>
    </message>
    <message>
        <source>Report it together. Help to take pictures down exists. It may not find every copy.</source>
        <extracomment>Fifth of five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>الإبلاغ معًا. توجد مساعدة لإزالة الصور. قد لا تعثر على كلّ النسخ.</translation>
    </message>
    <message>
        <source>Say: “Thank you for telling me. You are not in trouble. We will get help together.”</source>
        <extracomment>First of five steps, to a parent or teacher.</extracomment>
        <translation>قول هذا للطفل: «شكرًا لأنّك أخبرتني. لا أغضب منك. سنطلب المساعدة معًا.»</translation>
    </message>
    <message>
        <source>End the contact together. Pay nothing, and send nothing more.</source>
        <extracomment>Second of five steps, to a parent or teacher.</extracomment>
        <translation>قطع التواصل معًا. لا دفع لأي مال، ولا إرسال لأي شيء بعد الآن.</translation>
    </message>
    <message>
        <source>Keep messages, addresses, names and dates. Do not save or send the picture, not even as proof.</source>
        <extracomment>Third of five steps, to a parent or teacher.</extracomment>
        <translation>الاحتفاظ بالرسائل والعناوين والأسماء والتواريخ. ولا ينبغي حفظ الصورة ولا إرسالها، حتى كدليل.</translation>
    </message>
    <message>
        <source>Ask a removal service to take the picture down. It may not find every copy.</source>
        <extracomment>Fifth of five steps, to a parent or teacher.</extracomment>
        <translation>الطلب من خدمة إزالة الصور أن تزيل الصورة. قد لا تعثر على كلّ النسخ.</translation>
    </message>
    <message>
        <source>Does it feel very bad? Talk to somebody first. The rest can wait.</source>
        <extracomment>Below five steps, to a child of four to ten years.</extracomment>
        <translation>هل الأمر مؤلم جدًا؟ الحديث مع أحد يأتي أولًا. والباقي يمكنه الانتظار.</translation>
    </message>
    <message>
        <source>If everything feels dark right now, talk to somebody first. The steps can wait.</source>
        <extracomment>Below five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>إذا بدا كل شيء مظلمًا الآن، فالحديث مع أحد يأتي أولًا. والخطوات يمكنها الانتظار.</translation>
    </message>
    <message>
        <source>You need not do this alone. Ask for help for yourself, too.</source>
        <extracomment>Below five steps, to a parent or teacher.</extracomment>
        <translation>لا حاجة إلى فعل هذا من دون أحد. يمكن طلب المساعدة للنفس أيضًا.</translation>
    </message>
    <message>
        <source>What happened, for a report</source>
        <extracomment>Title of a printed form, for those who report what happened online.</extracomment>
        <translation>ما حدث، من أجل البلاغ</translation>
    </message>
    <message>
        <source>Write what you know by hand, and leave the rest empty. Keep this sheet where only people you trust see it.</source>
        <extracomment>On the printed form.</extracomment>
        <translation>يُكتب باليد ما هو معروف، ويبقى الباقي فارغًا. وتُحفظ هذه الورقة حيث لا يراها إلّا أشخاص موثوقون.</translation>
    </message>
    <message>
        <source>Never put the picture here. Do not save, print or send it, not even as proof. Addresses, names and dates are enough.</source>
        <extracomment>On the printed form, in strong letters.</extracomment>
        <translation>لا توضع الصورة هنا أبدًا. ولا ينبغي حفظها ولا طباعتها ولا إرسالها، حتى كدليل. العناوين والأسماء والتواريخ تكفي.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <extracomment>On the printed form, above the lines about one thing that happened. %1 is 1, 2 or 3.</extracomment>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>Address or app</source>
        <extracomment>On the printed form, before an empty line.</extracomment>
        <translation>العنوان أو التطبيق</translation>
    </message>
    <message>
        <source>Name the person used</source>
        <extracomment>On the printed form, before an empty line: what the other person called themselves online.</extracomment>
        <translation>الاسم المستخدَم</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>On the printed form, before an empty line.</extracomment>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>On the printed form, before a single empty line.</extracomment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Who was told</source>
        <extracomment>On the printed form, before an empty line: which person or service heard of it.</extracomment>
        <translation>من عَلِم به</translation>
    </message>
    <message>
        <source>Whatever stands here, it is not your fault.</source>
        <extracomment>At the end of the printed form, to a child.</extracomment>
        <translation>مهما كُتب هنا، فالذنب ليس ذنبك.</translation>
    </message>
    <message>
        <source>Whatever stands here, it is not the child&apos;s fault.</source>
        <extracomment>At the end of the printed form, to a parent or teacher.</extracomment>
        <translation>مهما كُتب هنا، فالذنب ليس ذنب الطفل.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>Small, on a card, beside the name of a helpline: its number was seen then. %1 is a date or a year.</extracomment>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>Go to a grown-up you trust. Say: “I need your help.” Not heard? Tell a second one.</source>
        <extracomment>Fourth of five steps, to a child of four to ten years.</extracomment>
        <translation>الذهاب إلى شخص كبير موثوق، والقول له: «أحتاج إلى مساعدتك.» لم يسمع؟ هناك شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Do the rest together. Help to take pictures down exists. It may not find every copy.</source>
        <extracomment>Fifth of five steps, to a child of four to ten years.</extracomment>
        <translation>الباقي نفعله معًا. توجد مساعدة لإزالة الصور. قد لا تعثر على كلّ النسخ.</translation>
    </message>
    <message>
        <source>Tell one person you trust. This is enough: “Somebody threatens me online. I need help.” Not heard? Tell a second one.</source>
        <extracomment>Fourth of five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>إخبار شخص موثوق. تكفي هذه الكلمات: «أحدهم يهدّدني على الإنترنت. أحتاج إلى مساعدة.» لم يسمع؟ هناك شخص ثانٍ.</translation>
    </message>
    <message>
        <source>If somebody is in danger, call the emergency number. Otherwise report it to the police or to a hotline. A report to a hotline is not a call for help.</source>
        <extracomment>Fourth of five steps, to a parent or teacher.</extracomment>
        <translation>إذا كان أحد في خطر، فالاتصال برقم الطوارئ. وإلا فالإبلاغ لدى الشرطة أو خطّ الإبلاغ. والبلاغ إلى خطّ الإبلاغ ليس طلب نجدة.</translation>
    </message>
</context>
<context>
    <name>pathlight::Keeping</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the time of it: %1 is the day with its name, month and year, %2 hours and minutes.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 is saved in a file. Its name is %2, and it is in the folder %3. Whoever has the file can read it, so delete it once it is taken in elsewhere.</source>
        <extracomment>After a learner was saved as a file. %1 is the learner&apos;s name, %2 the file&apos;s, %3 the folder it is in.</extracomment>
        <translation>حُفظ في ملفّ: %1. اسم الملفّ %2، وهو في المجلّد %3. وكلّ من عنده الملفّ يستطيع قراءته، فالأفضل حذفه بعد إدخاله في مكان آخر.</translation>
    </message>
    <message>
        <source>The learner is here now. What was here before was not counted twice.</source>
        <extracomment>After a learner without a nickname was taken in from a file.</extracomment>
        <translation>المتعلّم هنا الآن. وما كان هنا من قبل لم يُحسب مرّتين.</translation>
    </message>
    <message>
        <source>%1 is here now. What was here before was not counted twice.</source>
        <extracomment>After a learner was taken in from a file. %1 is the learner&apos;s nickname.</extracomment>
        <translation>هنا الآن: %1. وما كان هنا من قبل لم يُحسب مرّتين.</translation>
    </message>
    <message>
        <source>All learners are as they were on %1. How they were until just now is the newest backup, so you can go back to it.</source>
        <extracomment>After a backup was restored. %1 is the day and time when it was made.</extracomment>
        <translation>كلّ المتعلّمين كما كانوا في %1. وحالهم حتى قبل لحظة هي أحدث نسخة احتياطية، ويمكن الرجوع إليها.</translation>
    </message>
    <message>
        <source>All learners, all groups and all backups are erased from this computer. Files that were saved stay where they are.</source>
        <extracomment>After everything was erased.</extracomment>
        <translation>مُسح كلّ المتعلّمين وكلّ المجموعات وكلّ النسخ الاحتياطية من هذا الحاسوب. والملفّات التي حُفظت تبقى في مكانها.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk, so no file was written. The learner is here as before. Please make room, then save again.</source>
        <extracomment>When a learner cannot be saved as a file because the disk is full.</extracomment>
        <translation>لم يبقَ مكان على قرص هذا الحاسوب، لذلك لم يُكتب ملفّ. والمتعلّم هنا كما كان. يُرجى إفساح مكان، ثمّ الحفظ من جديد.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder %1, so no file was written. The learner is here as before. Please ask somebody who looks after this computer to open the folder for you.</source>
        <extracomment>When a learner cannot be saved as a file. %1 is a folder.</extracomment>
        <translation>لا يُسمح بالكتابة في المجلّد %1، لذلك لم يُكتب ملفّ. والمتعلّم هنا كما كان. يُرجى الطلب ممّن يعتني بهذا الحاسوب أن يفتح المجلّد.</translation>
    </message>
    <message>
        <source>No file could be written into the folder %1. The learner is here as before. Please try again.</source>
        <extracomment>When a learner cannot be saved as a file, for another reason. %1 is a folder.</extracomment>
        <translation>تعذّرت كتابة ملفّ في المجلّد %1. والمتعلّم هنا كما كان. يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The file %1 holds no learner, or was changed on its way. Nothing was taken in, and everything here is as it was. Please save the learner again on the other computer.</source>
        <extracomment>When a learner cannot be taken in from a file. %1 is the file&apos;s name.</extracomment>
        <translation>ليس في الملفّ %1 متعلّم، أو تغيّر الملفّ في طريقه. لم يُدخَل شيء، وكلّ شيء هنا كما كان. يُرجى حفظ المتعلّم من جديد على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>A newer Pathlight wrote the file %1. Nothing was taken in, and everything here is as it was. Please install the newer Pathlight on this computer, too.</source>
        <extracomment>When a learner cannot be taken in from a file. %1 is the file&apos;s name.</extracomment>
        <translation>كتب Pathlight أحدث الملفّ %1. لم يُدخَل شيء، وكلّ شيء هنا كما كان. يُرجى تثبيت Pathlight الأحدث على هذا الحاسوب أيضًا.</translation>
    </message>
    <message>
        <source>Pathlight keeps at most 200 learners on a computer, and so many are here. Nothing was taken in. Please erase a learner who no longer comes, then try again.</source>
        <extracomment>When a learner cannot be taken in because there are as many as there may be.</extracomment>
        <translation>يحفظ Pathlight ٢٠٠ متعلّم على الأكثر في الحاسوب، وهذا العدد موجود هنا. لم يُدخَل شيء. يُرجى مسح متعلّم لم يعد يأتي، ثمّ المحاولة من جديد.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk. Nothing was taken in, and everything here is as it was. Please make room, then try again.</source>
        <extracomment>When a learner cannot be taken in because the disk is full.</extracomment>
        <translation>لم يبقَ مكان على قرص هذا الحاسوب. لم يُدخَل شيء، وكلّ شيء هنا كما كان. يُرجى إفساح مكان، ثمّ المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The file %1 is no longer there. Nothing was taken in. Was a stick pulled out? Please put it back, then try again.</source>
        <extracomment>When a learner cannot be taken in from a file. %1 is the file&apos;s name.</extracomment>
        <translation>لم يعد الملفّ %1 موجودًا. لم يُدخَل شيء. هل نُزعت ذاكرة محمولة؟ يُرجى إعادتها، ثمّ المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Pathlight may not read the file %1. Nothing was taken in, and everything here is as it was. Please copy the file into your own folder, then try again.</source>
        <extracomment>When a learner cannot be taken in from a file. %1 is the file&apos;s name.</extracomment>
        <translation>لا يُسمح لـ Pathlight بقراءة الملفّ %1. لم يُدخَل شيء، وكلّ شيء هنا كما كان. يُرجى نسخ الملفّ إلى مجلّد خاصّ، ثمّ المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end. Nothing was taken in, and everything here is as it was. Please try again, or copy the file anew.</source>
        <extracomment>When a learner cannot be taken in from a file, for another reason. %1 is the file&apos;s name.</extracomment>
        <translation>تعذّرت قراءة الملفّ %1 حتى آخره. لم يُدخَل شيء، وكلّ شيء هنا كما كان. يُرجى المحاولة من جديد، أو نسخ الملفّ مرّة أخرى.</translation>
    </message>
    <message>
        <source>The backup of %1 is damaged. All learners are as they were. Please choose another backup.</source>
        <extracomment>When a backup cannot be restored. %1 is the day and time when it was made.</extracomment>
        <translation>النسخة الاحتياطية من %1 تالفة. وكلّ المتعلّمين كما كانوا. يُرجى اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>A newer Pathlight made the backup of %1. All learners are as they were. Please choose another backup, or install the newer Pathlight.</source>
        <extracomment>When a backup cannot be restored. %1 is the day and time when it was made.</extracomment>
        <translation>أنشأ Pathlight أحدث النسخة الاحتياطية من %1. وكلّ المتعلّمين كما كانوا. يُرجى اختيار نسخة أخرى، أو تثبيت Pathlight الأحدث.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk for a backup of what is kept now, so nothing was changed. All learners are as they were. Please make room, then try again.</source>
        <extracomment>When a backup cannot be restored because the disk is full.</extracomment>
        <translation>لم يبقَ مكان على قرص هذا الحاسوب لنسخة ممّا هو محفوظ الآن، لذلك لم يتغيّر شيء. وكلّ المتعلّمين كما كانوا. يُرجى إفساح مكان، ثمّ المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The backup of %1 could not take the place of what is kept. All learners are as they were. Please try again.</source>
        <extracomment>When a backup cannot be restored, for another reason. %1 is the day and time when it was made.</extracomment>
        <translation>تعذّر أن تحلّ النسخة الاحتياطية من %1 محلّ ما هو محفوظ. وكلّ المتعلّمين كما كانوا. يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Erasing needs a little room on the disk, and there is none, so something may still be there. Please make room, then erase everything once more.</source>
        <extracomment>When not everything could be erased because the disk is full: erasing needs room as well.</extracomment>
        <translation>يحتاج المسح إلى قليل من المكان على القرص، ولم يبقَ مكان، فقد يكون شيء ما زال موجودًا. يُرجى إفساح مكان، ثمّ مسح كلّ شيء مرّة أخرى.</translation>
    </message>
    <message>
        <source>Not everything could be erased, so something may still be there. Please erase everything once more.</source>
        <extracomment>When not everything could be erased, for another reason.</extracomment>
        <translation>تعذّر مسح كلّ شيء، فقد يكون شيء ما زال موجودًا. يُرجى مسح كلّ شيء مرّة أخرى.</translation>
    </message>
    <message>
        <source>The backup of %1 is no longer there. All learners are as they were. Was a stick pulled out? Please put it back, then try again.</source>
        <extracomment>When a backup cannot be restored. %1 is the day and time when it was made.</extracomment>
        <translation>النسخة الاحتياطية من %1 لم تعد موجودة. وكلّ المتعلّمين كما كانوا. هل نُزعت ذاكرة محمولة؟ يُرجى إعادتها، ثمّ المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The file in which Pathlight keeps everything is no longer where it was, so it was not erased. Was a stick pulled out? Please put it back, then try again.</source>
        <extracomment>When not everything could be erased.</extracomment>
        <translation>الملفّ الذي يحفظ فيه Pathlight كلّ شيء لم يعد في مكانه، لذلك لم يُمسح. هل نُزعت ذاكرة محمولة؟ يُرجى إعادتها، ثمّ المحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>pathlight::LearnerDesk</name>
    <message>
        <source>There is no room left on this computer&apos;s disk. What was kept before is as it was. Make room, then try again.</source>
        <extracomment>Shown to a grown-up when a learner could not be changed or erased because the disk is full.</extracomment>
        <translation>لم يبقَ مكان على قرص هذا الحاسوب. ما حُفظ من قبل بقي كما كان. يُرجى إفساح مكان ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This could not be kept. What was kept before is as it was. Please try again.</source>
        <extracomment>Shown to a grown-up when a learner could not be changed or erased.</extracomment>
        <translation>لم يمكن حفظ هذا. ما حُفظ من قبل بقي كما كان. تُرجى المحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>pathlight::LearnerList</name>
    <message>
        <source>There is no room left on this computer&apos;s disk. What was kept before is safe. Ask a grown-up to make room, then try again.</source>
        <extracomment>Shown when a new learner, or the learner&apos;s place, cannot be kept because the disk is full.</extracomment>
        <translation>لم يبقَ مكان على قرص هذا الحاسوب. ما حُفظ من قبل في أمان. يمكن لشخص كبير أن يوفّر مكانًا، ثمّ نحاول من جديد.</translation>
    </message>
    <message>
        <source>This could not be kept or opened. What was kept before is as it was. Please try again.</source>
        <extracomment>Shown when a new learner cannot be kept, or a learner&apos;s place cannot be found.</extracomment>
        <translation>لم يمكن الحفظ أو الفتح. ما حُفظ من قبل بقي كما كان. من فضلك، لنحاول من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s) are here already, and there is no place for one more. Ask a grown-up to make room.</source>
        <extracomment>Shown when a new learner cannot be kept because there are as many as there may be.</extracomment>
        <translation>
            <numerusform>لا متعلّمين هنا، ولا مكان لأحد. يمكن لشخص كبير أن يوفّر مكانًا.</numerusform>
            <numerusform>هنا متعلّم واحد، ولم يبقَ مكان لغيره. يمكن لشخص كبير أن يوفّر مكانًا.</numerusform>
            <numerusform>هنا متعلّمان، ولم يبقَ مكان لغيرهما. يمكن لشخص كبير أن يوفّر مكانًا.</numerusform>
            <numerusform>هنا %Ln متعلّمين، ولم يبقَ مكان لغيرهم. يمكن لشخص كبير أن يوفّر مكانًا.</numerusform>
            <numerusform>هنا %Ln متعلّمًا، ولم يبقَ مكان لغيرهم. يمكن لشخص كبير أن يوفّر مكانًا.</numerusform>
            <numerusform>هنا %Ln متعلّم، ولم يبقَ مكان لغيرهم. يمكن لشخص كبير أن يوفّر مكانًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathlight::Leaving</name>
    <message>
        <source>Times tables</source>
        <extracomment>The name of the window, and of the program in the task bar, after leaving quickly: it must not tell what it hides.</extracomment>
        <translation>جدول الضرب</translation>
    </message>
</context>
<context>
    <name>pathlight::Overview</name>
    <message>
        <source>Not in these lessons any more</source>
        <extracomment>In the list of what a learner has done, for a module that the lessons now in use do not have.</extracomment>
        <translation>لم تعد ضمن هذه الدروس</translation>
    </message>
    <message>
        <source>What the learners have finished could not be read just now. What is kept is as it was. Close Pathlight, open it again and look once more.</source>
        <extracomment>For grown-ups, where what the learners have finished cannot be read from the disk.</extracomment>
        <translation>تعذّرت الآن قراءة ما أنهاه المتعلّمون. وما هو محفوظ باقٍ كما كان. أغلق Pathlight ثم افتحه من جديد وانظر مرّة أخرى.</translation>
    </message>
</context>
<context>
    <name>pathlight::PolicyReading</name>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>The settings for everybody on this computer cannot be read, so none of them hold: %1. What was kept before is safe. Please tell whoever looks after this computer.</source>
        <extracomment>Notice for the adult. %1 is a file with settings that hold for everybody who uses this computer.</extracomment>
        <translation>تعذّرت قراءة الإعدادات المشتركة لهذا الحاسوب، فلا يسري أي منها: %1. ما حُفظ من قبل في أمان. نرجو إبلاغ من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Some settings for everybody on this computer cannot be followed as they stand: %1. The others hold. What was kept before is safe. Please tell whoever looks after this computer: the file is %2.</source>
        <extracomment>Notice for the adult. %1 is a list of names of settings, %2 the file they stand in, for everybody who uses this computer.</extracomment>
        <translation>بعض الإعدادات المشتركة لهذا الحاسوب لا يمكن العمل بها كما كُتبت: %1. الباقي يسري. ما حُفظ من قبل في أمان. نرجو إبلاغ من يعتني بهذا الحاسوب: الملف هو %2.</translation>
    </message>
</context>
<context>
    <name>pathlight::PrintOutcome</name>
    <message>
        <source>There is no room left on this computer&apos;s disk, so the sheet was not saved. What you chose on this page is still here. Please make room, then save it again.</source>
        <extracomment>Shown when a sheet cannot be saved as a PDF file because the disk is full.</extracomment>
        <translation>لم يبقَ مكان على قرص هذا الحاسوب، فلم تُحفظ الورقة. ما اختير في هذه الصفحة ما زال هنا. يُرجى إفساح مكان ثم حفظها من جديد.</translation>
    </message>
    <message>
        <source>The sheet was not saved, because nothing may be written into the folder %1. What you chose on this page is still here. Please ask somebody who looks after this computer to open the folder for you.</source>
        <extracomment>Shown when a sheet cannot be saved as a PDF file. %1 is a folder.</extracomment>
        <translation>لم تُحفظ الورقة، لأن الكتابة في المجلد %1 غير مسموحة. ما اختير في هذه الصفحة ما زال هنا. من يعتني بهذا الحاسوب يستطيع أن يفتح المجلد.</translation>
    </message>
    <message>
        <source>The sheet could not be saved in the folder %1. What you chose on this page is still here. Please try again.</source>
        <extracomment>Shown when a sheet cannot be saved as a PDF file, for another reason. %1 is a folder.</extracomment>
        <translation>تعذّر حفظ الورقة في المجلد %1. ما اختير في هذه الصفحة ما زال هنا. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer, so the sheet was not printed. What you chose on this page is still here. Please see that the printer is switched on, or save the sheet as a PDF.</source>
        <extracomment>Shown when a printer does not react. %1 is its name.</extracomment>
        <translation>الطابعة %1 لا تجيب، فلم تُطبع الورقة. ما اختير في هذه الصفحة ما زال هنا. يُرجى التأكد من أن الطابعة تعمل، أو حفظ الورقة بصيغة PDF.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the sheet. What you chose on this page is still here. Please try again, or save the sheet as a PDF.</source>
        <extracomment>Shown when a printer refuses a sheet. %1 is its name.</extracomment>
        <translation>لم تأخذ الطابعة %1 الورقة. ما اختير في هذه الصفحة ما زال هنا. يُرجى المحاولة مرة أخرى، أو حفظ الورقة بصيغة PDF.</translation>
    </message>
    <message>
        <source>The sheet is saved. Its name is %1, and it is in the folder %2.</source>
        <extracomment>After a sheet was saved as a PDF. %1 is the name of the file, %2 the folder it is in.</extracomment>
        <translation>حُفظت الورقة. اسمها %1، وهي في المجلد %2.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer %1.</source>
        <extracomment>While a sheet is handed to a printer. %1 is its name.</extracomment>
        <translation>الورقة في طريقها إلى الطابعة %1.</translation>
    </message>
    <message>
        <source>The printer %1 has the sheet now.</source>
        <extracomment>After a printer has taken a sheet. %1 is its name.</extracomment>
        <translation>الورقة الآن عند الطابعة %1.</translation>
    </message>
</context>
<context>
    <name>pathlight::ReadAloud</name>
    <message>
        <source>%1, voice %L2</source>
        <extracomment>A voice among several of a country; %1 is &quot;British English&quot; in the language, %2 a number.</extracomment>
        <translation>%1، الصوت %L2</translation>
    </message>
</context>
<context>
    <name>pathlight::Session</name>
    <message>
        <source>First do what this page asks. Then you can go on.</source>
        <extracomment>Shown when the learner presses Next before the page&apos;s task is done.</extracomment>
        <translation>لنقم أوّلًا بما تطلبه هذه الصفحة، ثمّ نتابع.</translation>
    </message>
    <message>
        <source>This module cannot be opened. What you did before is safe. Please choose another one.</source>
        <extracomment>Shown when a module cannot be read.</extracomment>
        <translation>لا يمكن فتح هذه الوحدة. ما أُنجز من قبل في أمان. من فضلك، لنختر وحدة أخرى.</translation>
    </message>
    <message>
        <source>This step could not be kept. All steps before it are safe. Please try again.</source>
        <extracomment>Shown when an answer cannot be kept, now or later.</extracomment>
        <translation>لم يمكن حفظ هذه الخطوة. كلّ الخطوات السابقة في أمان. من فضلك، لنحاول من جديد.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <extracomment>Title of the page with situations out of modules that the learner finished some time ago.</extracomment>
        <translation>نظرة إلى الوراء</translation>
    </message>
</context>
<context>
    <name>pathlight::SheetWords</name>
    <message>
        <source>Name</source>
        <extracomment>On a printed sheet, below a line on which somebody writes a name by hand.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>On a printed sheet, below a line on which somebody writes the date by hand.</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>People I can tell</source>
        <extracomment>Title of a printed sheet that lists grown-ups a child can turn to.</extracomment>
        <translation>أشخاص أستطيع أن أخبرهم</translation>
    </message>
    <message>
        <source>Write one name on each line, by hand.</source>
        <extracomment>On the printed sheet with people to turn to, each followed by an empty line.</extracomment>
        <translation>يُكتب اسم واحد باليد على كل سطر.</translation>
    </message>
    <message>
        <source>If the first one has no time, I tell the next one. I may always tell, even later.</source>
        <extracomment>At the foot of the printed sheet with people to turn to.</extracomment>
        <translation>إذا لم يكن لدى الأول وقت، أخبر الذي بعده. يحق لي دائمًا أن أخبر، حتى لو تأخرت.</translation>
    </message>
    <message>
        <source>Made with %1</source>
        <extracomment>Small, at the foot of a printed page. %1 is the name of the program.</extracomment>
        <translation>صُنعت باستخدام %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Small, at the foot of a printed page. %1 is the number of the page, %2 how many pages there are.</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>pathlight::Trouble</name>
    <message>
        <source>Pathlight is already open in another window. What is kept there is safe. What you do in this window will not be kept: please close it and use the other one.</source>
        <extracomment>Notice for the adult: a second window of the program was started.</extracomment>
        <translation>برنامج Pathlight مفتوح في نافذة أخرى. المحفوظ هناك في أمان. ما يجري في هذه النافذة لن يُحفظ: يُرجى إغلاقها واستعمال الأخرى.</translation>
    </message>
    <message>
        <source>The progress on this computer was kept by a newer Pathlight. It stays as it is in %1. What you do now will not be kept: please install the newer Pathlight.</source>
        <extracomment>Notice for the adult. %1 is a folder.</extracomment>
        <translation>التقدّم على هذا الحاسوب حفظه إصدار أحدث من Pathlight. يبقى كما هو في %1. ما يجري الآن لن يُحفظ: يُرجى تثبيت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The lessons you opened are older than those that are already here. The newer ones stay and are used. There is nothing you need to do.</source>
        <extracomment>Notice for the adult. &quot;Lessons&quot; is the file of modules that an organisation gives out.</extracomment>
        <translation>الدروس التي فُتحت أقدم من الموجودة هنا. تبقى الأحدث وتُستعمل. لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>This computer has no way to lock the network away from Pathlight. Pathlight still uses no network by itself. A newer system can lock it.</source>
        <extracomment>Notice for the adult: the system lacks the means to shut the program off from the network.</extracomment>
        <translation>لا يتيح هذا الحاسوب حجب الشبكة عن Pathlight. مع ذلك لا يستعمل Pathlight الشبكة من نفسه. يمكن لنظام أحدث أن يحجبها.</translation>
    </message>
    <message>
        <source>The lessons are not where they should be: %1. What was kept before is safe. Please check the file&apos;s name, or install Pathlight again.</source>
        <extracomment>Message before the program ends. %1 is a file.</extracomment>
        <translation>الدروس ليست في مكانها: %1. ما حُفظ من قبل في أمان. يُرجى التحقّق من اسم الملفّ أو إعادة تثبيت Pathlight.</translation>
    </message>
    <message>
        <source>Pathlight may not read the lessons: %1. What was kept before is safe. Please give yourself access to the file.</source>
        <extracomment>Message before the program ends. %1 is a file.</extracomment>
        <translation>لا يُسمح لـ Pathlight بقراءة الدروس: %1. ما حُفظ من قبل في أمان. يُرجى السماح بالوصول إلى الملفّ.</translation>
    </message>
    <message>
        <source>These lessons need a newer Pathlight: %1. What was kept before is safe. Please install the newer Pathlight.</source>
        <extracomment>Message before the program ends. %1 is a file.</extracomment>
        <translation>تحتاج هذه الدروس إلى إصدار أحدث من Pathlight: %1. ما حُفظ من قبل في أمان. يُرجى تثبيت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>These lessons are not as their makers signed them, so they were not opened: %1. What was kept before is safe. Please get the file again from where it came.</source>
        <extracomment>Message before the program ends. %1 is a file.</extracomment>
        <translation>هذه الدروس ليست كما وقّعها أصحابها، فلم تُفتح: %1. ما حُفظ من قبل في أمان. يُرجى الحصول على الملفّ من مصدره مرّة أخرى.</translation>
    </message>
    <message>
        <source>The file with the progress was gone, and no backup could take its place. Pathlight has begun anew. You can learn now, and it is kept.</source>
        <extracomment>Notice for the adult: the file was missing, and so was every backup that could be used.</extracomment>
        <translation>لم يعد ملفّ التقدّم في مكانه، ولم توجد نسخة احتياطيّة تحلّ محلّه. بدأ Pathlight من جديد. يمكن التعلّم الآن، وكلّ شيء يُحفظ.</translation>
    </message>
    <message>
        <source>The file with the progress was damaged, and no backup could take its place. Pathlight has begun anew: you can learn now, and it is kept. The damaged file stays in %1, where somebody who knows computers may be able to read it.</source>
        <extracomment>Notice for the adult. %1 is a folder.</extracomment>
        <translation>كان ملفّ التقدّم تالفًا، ولم توجد نسخة احتياطيّة تحلّ محلّه. بدأ Pathlight من جديد: يمكن التعلّم الآن، وكلّ شيء يُحفظ. يبقى الملفّ التالف في %1، وقد يتمكّن من يعرف الحواسيب من قراءته.</translation>
    </message>
    <message>
        <source>The file with the progress was gone. The backup of %1 has taken its place. What was done after that time may be missing and can be done again.</source>
        <extracomment>Notice for the adult: the file was missing. %1 is the day and time of the backup.</extracomment>
        <translation>لم يعد ملفّ التقدّم في مكانه. حلّت محلّه النسخة الاحتياطيّة بتاريخ %1. قد ينقص ما أُنجز بعد ذلك الوقت، ويمكن إنجازه مرّة أخرى.</translation>
    </message>
    <message>
        <source>The file with the progress was damaged. The backup of %1 has taken its place. What was done after that time may be missing and can be done again. The damaged file stays in %2.</source>
        <extracomment>Notice for the adult. %1 is the day and time of the backup, %2 a folder.</extracomment>
        <translation>كان ملفّ التقدّم تالفًا. حلّت محلّه النسخة الاحتياطيّة بتاريخ %1. قد ينقص ما أُنجز بعد ذلك الوقت، ويمكن إنجازه مرّة أخرى. يبقى الملفّ التالف في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer backup(s) could not be used.</source>
        <extracomment>Follows the notice that a backup has taken the place of the file with the progress.</extracomment>
        <translation>
            <numerusform>لا نسخ أحدث تعذّر استخدامها.</numerusform>
            <numerusform>تعذّر استخدام نسخة واحدة أحدث.</numerusform>
            <numerusform>تعذّر استخدام نسختين أحدث.</numerusform>
            <numerusform>تعذّر استخدام %Ln نسخ أحدث.</numerusform>
            <numerusform>تعذّر استخدام %Ln نسخةً أحدث.</numerusform>
            <numerusform>تعذّر استخدام %Ln نسخة أحدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file progress.db in %1 is another program&apos;s. It stays as it is. You can learn now. Please move that file away: what is learned is kept as soon as somebody stops and the file is gone.</source>
        <extracomment>Notice for the adult. %1 is a folder. progress.db is the name of a file.</extracomment>
        <translation>الملف progress.db في %1 يخصّ برنامجًا آخر، وهو باقٍ كما هو. يمكن التعلّم الآن. يُرجى نقل ذلك الملف من مكانه: يُحفظ ما جرى تعلّمه حالما يتوقّف أحد عن التعلّم ويكون الملف قد نُقل.</translation>
    </message>
    <message>
        <source>The file with the progress is damaged. It stays as it is in %1, with its backups beside it. You can learn now. Please move the file away: what is learned is kept as soon as somebody stops and the file is gone.</source>
        <extracomment>Notice for the adult. %1 is a folder.</extracomment>
        <translation>ملف التقدّم متضرّر، وهو باقٍ كما هو في %1 وإلى جانبه نسخه الاحتياطية. يمكن التعلّم الآن. يُرجى نقل الملف من مكانه: يُحفظ ما جرى تعلّمه حالما يتوقّف أحد عن التعلّم ويكون الملف قد نُقل.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk. What was kept before is safe. You can learn now. Please make room: what is learned is kept as soon as somebody stops and there is room.</source>
        <extracomment>Notice for the adult: the disk is full.</extracomment>
        <translation>لم يبقَ مكان على قرص هذا الحاسوب. ما حُفظ من قبل في أمان. يمكن التعلّم الآن. يُرجى إخلاء بعض المكان: يُحفظ ما جرى تعلّمه حالما يتوقّف أحد عن التعلّم ويتوفّر المكان.</translation>
    </message>
    <message>
        <source>Pathlight cannot write into its folder %1. Nothing in it was changed. You can learn now. Please give yourself access to the folder: what is learned is kept as soon as somebody stops and Pathlight can write there.</source>
        <extracomment>Notice for the adult. %1 is a folder.</extracomment>
        <translation>لا يستطيع Pathlight الكتابة في مجلده %1، ولم يتغيّر فيه شيء. يمكن التعلّم الآن. يُرجى أن تمنح نفسك حقّ الكتابة في المجلد: يُحفظ ما جرى تعلّمه حالما يتوقّف أحد عن التعلّم ويصبح المجلد قابلًا للكتابة.</translation>
    </message>
    <message>
        <source>What was learned since Pathlight was opened is kept now, in %1.</source>
        <extracomment>Notice for the adult, after one of those that say that the progress cannot be kept now. %1 is a folder.</extracomment>
        <translation>ما جرى تعلّمه منذ فتح Pathlight محفوظ الآن في %1.</translation>
    </message>
    <message>
        <source>Pathlight cannot write into its folder %1 at the moment. What was kept before is safe. You can go on: what is learned is kept as soon as Pathlight can write there. Please put the stick back or make room on the disk, and leave Pathlight open until then.</source>
        <extracomment>Notice for the adult: a stick was pulled out, or the disk is full. %1 is a folder.</extracomment>
        <translation>لا يستطيع Pathlight الكتابة في مجلده %1 في هذه اللحظة. ما حُفظ من قبل في أمان. يمكن الاستمرار: يُحفظ ما يجري تعلّمه حالما تصبح الكتابة ممكنة. يُرجى إعادة الذاكرة المحمولة أو إخلاء مساحة على القرص، وعدم إغلاق البرنامج قبل ذلك.</translation>
    </message>
    <message>
        <source>At the moment nothing can be kept. You can go on: it is kept as soon as that works again.</source>
        <extracomment>Notice in a module, for the learner: a stick was pulled out, or the disk is full.</extracomment>
        <translation>لا يمكن حفظ شيء في هذه اللحظة. يمكننا أن نتابع: كلّ شيء يُحفظ حالما يصبح الحفظ ممكنًا من جديد.</translation>
    </message>
</context>
</TS>
