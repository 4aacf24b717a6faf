// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/helpwords.h"

#include <QCoreApplication>

#include <array>

namespace pathlight {

namespace {

constexpr auto context = "pathlight::HelpWords";

//: Title of a printed sheet with small cards to cut out, which a child carries along.
constexpr auto card = QT_TRANSLATE_NOOP("pathlight::HelpWords", "Help for the pocket");
//: On a printed sheet with two equal cards to cut out.
constexpr auto howTo = QT_TRANSLATE_NOOP("pathlight::HelpWords",
                                         "Cut along the dashed lines and fold along the dotted one, words outside. "
                                         "Carry one card, and keep the other in a safe place.");
//: On a card for the pocket, above telephone numbers. %1 is the name of a country.
constexpr auto numbersHeading = QT_TRANSLATE_NOOP("pathlight::HelpWords", "Help: %1");
//: On a card for the pocket, above telephone numbers.
constexpr auto numbersAnywhere = QT_TRANSLATE_NOOP("pathlight::HelpWords", "Help");
//: Small, on a card for the pocket, below telephone numbers.
constexpr auto foot =
    QT_TRANSLATE_NOOP("pathlight::HelpWords", "It is not your fault. Helplines listen. You need not give your name.");
//: On a card, before an emergency number.
constexpr auto danger = QT_TRANSLATE_NOOP("pathlight::HelpWords", "In danger now");
//: On a card, before the number of a helpline.
constexpr auto talk = QT_TRANSLATE_NOOP("pathlight::HelpWords", "Talk to someone");
//: On a card, before the number for missing children.
constexpr auto missing = QT_TRANSLATE_NOOP("pathlight::HelpWords", "Someone is missing");
//: Small, on a sheet, below a telephone number. %1 is a date or a year.
constexpr auto seenOn = QT_TRANSLATE_NOOP("pathlight::HelpWords", "Seen in its source: %1");
//: Small, on a card, beside the name of a helpline: its number was seen then. %1 is a date or a year.
constexpr auto seenThen = QT_TRANSLATE_NOOP("pathlight::HelpWords", "as of %1");
//: Small, on a card, below a telephone number.
constexpr auto unconfirmed = QT_TRANSLATE_NOOP("pathlight::HelpWords", "We could not confirm it. Try another one too.");
//: Small, on a card, below a telephone number. %1 is a part of a country.
constexpr auto region = QT_TRANSLATE_NOOP("pathlight::HelpWords", "Only in: %1");

//: Title of a printed sheet: what to do at once when somebody threatens a child online.
constexpr auto minutes = QT_TRANSLATE_NOOP("pathlight::HelpWords", "The first ten minutes");

/// By reader: a young child, an older one, a grown-up.
constexpr std::array intros{
    //: Above five steps, to a child of four to ten years; at most ten short words a sentence.
    QT_TRANSLATE_NOOP("pathlight::HelpWords", "Something online feels bad. It is not your fault. Do this now:"),
    //: Above five steps, to somebody of eleven to seventeen years who is threatened online.
    QT_TRANSLATE_NOOP("pathlight::HelpWords",
                      "Somebody threatens you, or has a picture of you. It is not your fault. This helps now:"),
    //: Above five steps, to a parent or teacher.
    QT_TRANSLATE_NOOP("pathlight::HelpWords",
                      "A child has told you that somebody threatens them online. It is not the child's fault. "
                      "This helps now:"),
};
constexpr std::array<std::array<const char*, 5>, 3> steps{{
    {
        //: First of five steps, to a child of four to ten years.
        QT_TRANSLATE_NOOP("pathlight::HelpWords", "Stop. You do not have to answer."),
        //: Second of five steps, to a child of four to ten years.
        QT_TRANSLATE_NOOP("pathlight::HelpWords", "Send nothing more. Give no money."),
        //: Third of five steps, to a child of four to ten years.
        QT_TRANSLATE_NOOP("pathlight::HelpWords", "Leave the messages there. Do not save or send the picture."),
        //: Fourth of five steps, to a child of four to ten years.
        QT_TRANSLATE_NOOP("pathlight::HelpWords",
                          "Go to a grown-up you trust. Say: “I need your help.” Not heard? Tell a second one."),
        //: Fifth of five steps, to a child of four to ten years.
        QT_TRANSLATE_NOOP("pathlight::HelpWords",
                          "Do the rest together. Help to take pictures down exists. It may not find every copy."),
    },
    {
        //: First of five steps, to somebody of eleven to seventeen years.
        QT_TRANSLATE_NOOP("pathlight::HelpWords", "End the contact. You owe nobody an answer."),
        //: Second of five steps, to somebody of eleven to seventeen years.
        QT_TRANSLATE_NOOP("pathlight::HelpWords", "Pay nothing and send nothing more. Paying does not end it."),
        //: Third of five steps, to somebody of eleven to seventeen years.
        QT_TRANSLATE_NOOP("pathlight::HelpWords",
                          "Keep the messages, names and dates. Do not save or send the picture."),
        //: Fourth of five steps, to somebody of eleven to seventeen years.
        QT_TRANSLATE_NOOP("pathlight::HelpWords",
                          "Tell one person you trust. This is enough: “Somebody threatens me online. I need help.” "
                          "Not heard? Tell a second one."),
        //: Fifth of five steps, to somebody of eleven to seventeen years.
        QT_TRANSLATE_NOOP("pathlight::HelpWords",
                          "Report it together. Help to take pictures down exists. It may not find every copy."),
    },
    {
        //: First of five steps, to a parent or teacher.
        QT_TRANSLATE_NOOP("pathlight::HelpWords",
                          "Say: “Thank you for telling me. You are not in trouble. We will get help together.”"),
        //: Second of five steps, to a parent or teacher.
        QT_TRANSLATE_NOOP("pathlight::HelpWords", "End the contact together. Pay nothing, and send nothing more."),
        //: Third of five steps, to a parent or teacher.
        QT_TRANSLATE_NOOP("pathlight::HelpWords",
                          "Keep messages, addresses, names and dates. Do not save or send the picture, not even as "
                          "proof."),
        //: Fourth of five steps, to a parent or teacher.
        QT_TRANSLATE_NOOP(
            "pathlight::HelpWords",
            "If somebody is in danger, call the emergency number. Otherwise report it to the police or to "
            "a hotline. A report to a hotline is not a call for help."),
        //: Fifth of five steps, to a parent or teacher.
        QT_TRANSLATE_NOOP("pathlight::HelpWords",
                          "Ask a removal service to take the picture down. It may not find every copy."),
    },
}};
constexpr std::array ends{
    //: Below five steps, to a child of four to ten years.
    QT_TRANSLATE_NOOP("pathlight::HelpWords", "Does it feel very bad? Talk to somebody first. The rest can wait."),
    //: Below five steps, to somebody of eleven to seventeen years.
    QT_TRANSLATE_NOOP("pathlight::HelpWords",
                      "If everything feels dark right now, talk to somebody first. The steps can wait."),
    //: Below five steps, to a parent or teacher.
    QT_TRANSLATE_NOOP("pathlight::HelpWords", "You need not do this alone. Ask for help for yourself, too."),
};

//: Title of a printed form, for those who report what happened online.
constexpr auto list = QT_TRANSLATE_NOOP("pathlight::HelpWords", "What happened, for a report");
//: On the printed form.
constexpr auto listHowTo = QT_TRANSLATE_NOOP("pathlight::HelpWords",
                                             "Write what you know by hand, and leave the rest empty. Keep this sheet "
                                             "where only people you trust see it.");
//: On the printed form, in strong letters.
constexpr auto warning = QT_TRANSLATE_NOOP("pathlight::HelpWords",
                                           "Never put the picture here. Do not save, print or send it, not even as "
                                           "proof. Addresses, names and dates are enough.");
//: On the printed form, above the lines about one thing that happened. %1 is 1, 2 or 3.
constexpr auto numberedEntry = QT_TRANSLATE_NOOP("pathlight::HelpWords", "Number %1");
constexpr std::array fields{
    //: On the printed form, before an empty line.
    QT_TRANSLATE_NOOP("pathlight::HelpWords", "Address or app"),
    //: On the printed form, before an empty line: what the other person called themselves online.
    QT_TRANSLATE_NOOP("pathlight::HelpWords", "Name the person used"),
    //: On the printed form, before an empty line.
    QT_TRANSLATE_NOOP("pathlight::HelpWords", "Date and time"),
    //: On the printed form, before a single empty line.
    QT_TRANSLATE_NOOP("pathlight::HelpWords", "What happened"),
    //: On the printed form, before an empty line: which person or service heard of it.
    QT_TRANSLATE_NOOP("pathlight::HelpWords", "Who was told"),
};
constexpr std::array listEnds{
    //: At the end of the printed form, to a child.
    QT_TRANSLATE_NOOP("pathlight::HelpWords", "Whatever stands here, it is not your fault."),
    //: At the end of the printed form, to a parent or teacher.
    QT_TRANSLATE_NOOP("pathlight::HelpWords", "Whatever stands here, it is not the child's fault."),
};

std::size_t indexOf(HelpReader reader) { return static_cast<std::size_t>(reader); }

}  // namespace

QString HelpWords::own(const char* source) const { return word(context, source); }

QString HelpWords::cardTitle() const { return own(card); }
QString HelpWords::cardHowTo() const { return own(howTo); }
QString HelpWords::numbersFoot() const { return own(foot); }
QString HelpWords::seen(const QString& date) const { return date.isEmpty() ? QString() : own(seenOn).arg(date); }
QString HelpWords::asOf(const QString& date) const { return date.isEmpty() ? QString() : own(seenThen).arg(date); }
QString HelpWords::notConfirmed() const { return own(unconfirmed); }
QString HelpWords::onlyIn(const QString& place) const { return own(region).arg(place); }

QString HelpWords::numbersTitle(const QString& country) const {
    return country.isEmpty() ? own(numbersAnywhere) : own(numbersHeading).arg(country);
}

QString HelpWords::need(const QString& kind) const {
    if (kind == QLatin1String("emergency")) return own(danger);
    if (kind == QLatin1String("helpline")) return own(talk);
    if (kind == QLatin1String("missing")) return own(missing);
    return {};
}

QString HelpWords::minutesTitle() const { return own(minutes); }
QString HelpWords::minutesIntro(HelpReader reader) const { return own(intros.at(indexOf(reader))); }
QString HelpWords::minutesEnd(HelpReader reader) const { return own(ends.at(indexOf(reader))); }

QStringList HelpWords::minutesSteps(HelpReader reader) const {
    QStringList texts;
    for (const char* step : steps.at(indexOf(reader)))
        texts.append(own(step));
    return texts;
}

QString HelpWords::listTitle() const { return own(list); }
QString HelpWords::listIntro() const { return own(listHowTo); }
QString HelpWords::listWarning() const { return own(warning); }
QString HelpWords::listEntry(const QString& number) const { return own(numberedEntry).arg(number); }
QString HelpWords::listEnd(HelpReader reader) const { return own(listEnds.at(reader == HelpReader::GrownUp ? 1 : 0)); }

QStringList HelpWords::listFields() const {
    QStringList texts;
    for (const char* field : fields)
        texts.append(own(field));
    return texts;
}

}  // namespace pathlight
