<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learners are in a backup.</extracomment>
        <translation>
            <numerusform>%Ln learner</numerusform>
            <numerusform>%Ln learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassImportPage</name>
    <message numerus="yes">
        <source>There is room for %Ln more learner(s).</source>
        <extracomment>How many more learners there may be on this computer.</extracomment>
        <translation>
            <numerusform>There is room for %Ln more learner.</numerusform>
            <numerusform>There is room for %Ln more learners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln learner(s)</source>
        <extracomment>Adds all learners of a list.</extracomment>
        <translation>
            <numerusform>Add %Ln learner</numerusform>
            <numerusform>Add %Ln learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s) in the list.</source>
        <extracomment>How many learners a pasted list comes to.</extracomment>
        <translation>
            <numerusform>%Ln learner in the list.</numerusform>
            <numerusform>%Ln learners in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseAllPage</name>
    <message numerus="yes">
        <source>%Ln learner(s), with all that is kept of them.</source>
        <extracomment>How many learners are erased.</extracomment>
        <translation>
            <numerusform>%Ln learner, with all that is kept of them.</numerusform>
            <numerusform>%Ln learners, with all that is kept of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceGrid</name>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learn in a class or family.</extracomment>
        <translation>
            <numerusform>%Ln learner</numerusform>
            <numerusform>%Ln learners</numerusform>
        </translation>
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
</context>
<context>
    <name>ForgottenPinPage</name>
    <message numerus="yes">
        <source>%Ln learner(s), with their pictures, their groups, their lanterns and their answers.</source>
        <extracomment>%Ln is how many learners are kept on this computer.</extracomment>
        <translation>
            <numerusform>%Ln learner, with their picture, their group, their lanterns and their answers.</numerusform>
            <numerusform>%Ln learners, with their pictures, their groups, their lanterns and their answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learn in a class or family.</extracomment>
        <translation>
            <numerusform>%Ln learner</numerusform>
            <numerusform>%Ln learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrownUpsPage</name>
    <message numerus="yes">
        <source>When nothing is touched for %Ln minute(s), these pages close by themselves.</source>
        <extracomment>At the end of the menu for grown-ups.</extracomment>
        <translation>
            <numerusform>When nothing is touched for %Ln minute, these pages close by themselves.</numerusform>
            <numerusform>When nothing is touched for %Ln minutes, these pages close by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learners the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln learner</numerusform>
            <numerusform>%Ln learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) begun or finished</source>
        <extracomment>How many modules, begun or finished, the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln module begun or finished</numerusform>
            <numerusform>%Ln modules begun or finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>How many answers the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutLines</name>
    <message numerus="yes">
        <source>%Ln line(s) are left out:</source>
        <extracomment>How many lines of a pasted list give no learner.</extracomment>
        <translation>
            <numerusform>%Ln line is left out:</numerusform>
            <numerusform>%Ln lines are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>How many more lines of a pasted list give no learner, besides those that are shown.</extracomment>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewRow</name>
    <message numerus="yes">
        <source>%Ln module(s) finished</source>
        <extracomment>How many modules a learner has finished, and how many they are in.</extracomment>
        <translation>
            <numerusform>%Ln module finished</numerusform>
            <numerusform>%Ln modules finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln begun</source>
        <translation>
            <numerusform>%Ln begun</numerusform>
            <numerusform>%Ln begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learners the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln learner</numerusform>
            <numerusform>%Ln learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) begun or finished</source>
        <extracomment>How many modules, begun or finished, the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln module begun or finished</numerusform>
            <numerusform>%Ln modules begun or finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>How many answers the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizCount</name>
    <message numerus="yes">
        <source>%Ln right answer(s)</source>
        <extracomment>For screen readers, in the quiz on times tables: how many tasks of ten were answered rightly.</extracomment>
        <translation>
            <numerusform>%Ln right answer</numerusform>
            <numerusform>%Ln right answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%Ln module(s) found</source>
        <extracomment>Above the list of modules that a search has found.</extracomment>
        <translation>
            <numerusform>%Ln module found</numerusform>
            <numerusform>%Ln modules found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>How long a module takes.</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathlight::AdultStep</name>
    <message numerus="yes">
        <source>The PIN can be tried again in %Ln second(s).</source>
        <extracomment>After several wrong PINs: how long until it may be tried again.</extracomment>
        <translation>
            <numerusform>The PIN can be tried again in %Ln second.</numerusform>
            <numerusform>The PIN can be tried again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PIN can be tried again in %Ln minute(s).</source>
        <extracomment>After many wrong PINs: how long until it may be tried again.</extracomment>
        <translation>
            <numerusform>The PIN can be tried again in %Ln minute.</numerusform>
            <numerusform>The PIN can be tried again in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathlight::LearnerList</name>
    <message numerus="yes">
        <source>%Ln learner(s) are here already, and there is no place for one more. Ask a grown-up to make room.</source>
        <extracomment>Shown when a new learner cannot be kept because there are as many as there may be.</extracomment>
        <translation>
            <numerusform>There is %Ln learner here already, and no place for one more. Ask a grown-up to make room.</numerusform>
            <numerusform>There are %Ln learners here already, and there is no place for one more. Ask a grown-up to make room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathlight::Trouble</name>
    <message numerus="yes">
        <source>%Ln newer backup(s) could not be used.</source>
        <extracomment>Follows the notice that a backup has taken the place of the file with the progress.</extracomment>
        <translation>
            <numerusform>%Ln newer backup could not be used.</numerusform>
            <numerusform>%Ln newer backups could not be used.</numerusform>
        </translation>
    </message>
</context>
</TS>
