<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <extracomment>How many learners the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) begun or finished</source>
        <extracomment>How many modules, begun or finished, the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%n module begun or finished</numerusform>
            <numerusform>%n modules begun or finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <extracomment>How many answers the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n module(s) found</source>
        <extracomment>Above the list of modules that a search has found.</extracomment>
        <translation>
            <numerusform>%n module found</numerusform>
            <numerusform>%n modules found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How long a module takes.</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
