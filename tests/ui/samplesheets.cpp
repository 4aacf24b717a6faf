// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplesheets.h"

namespace pathlight::samplesheets {

namespace {

QVariantMap clause(const QString& text, bool chosen = true) {
    return {{QStringLiteral("text"), prose(text)}, {QStringLiteral("chosen"), chosen}};
}

QVariantMap part(const QString& title, const QVariantList& clauses) {
    return {{QStringLiteral("title"), prose(title)}, {QStringLiteral("clauses"), clauses}};
}

QVariantMap agreementView(const QString& title, const QVariantList& parts) {
    return {
        {QStringLiteral("title"), prose(title)}, {QStringLiteral("parts"), parts}, {QStringLiteral("printable"), true}};
}

QVariantList clauses(const QStringList& texts) {
    QVariantList list;
    for (const QString& text : texts)
        list.append(clause(text));
    return list;
}

}  // namespace

QVariantMap prose(const QString& text) {
    return {{QStringLiteral("plain"), text}, {QStringLiteral("styled"), QStringLiteral("<b>") + text}};
}

QVariantMap longAgreement(int count) {
    QStringList texts;
    for (int number = 1; number <= count; ++number)
        texts.append(QStringLiteral("Clause %1: we sit down together, and whoever wants to say something is heard "
                                    "until the end.")
                         .arg(number));
    return agreementView(QStringLiteral("A long agreement"), {part(QStringLiteral("Everything"), clauses(texts))});
}

QVariantMap agreement(const QString& locale) {
    if (locale == QLatin1String("ar")) {
        return agreementView(
            QStringLiteral("اتفاق عائلتنا"),
            {part(QStringLiteral("حين يبدو شيء غريبًا"),
                  clauses({QStringLiteral("نخبر بعضنا بعضًا، حتى لو خُرقت قاعدة."),
                           QStringLiteral("نستمع أولًا. لا أحد يفقد هاتفه لأنه أخبرنا.")})),
             part(QStringLiteral("في البيت"), clauses({QStringLiteral("نسأل قبل أن ننشر صورة لأحد منا."),
                                                       QStringLiteral("ينام الهاتف في المطبخ بعد الساعة 20:30.")}))});
    }
    if (locale == QLatin1String("fr")) {
        return agreementView(QStringLiteral("Notre accord de famille"),
                             {part(QStringLiteral("Quand quelque chose semble étrange"),
                                   clauses({QStringLiteral("Nous en parlons, même si une règle n’a pas été suivie."),
                                            QStringLiteral("Nous écoutons d’abord.")}))});
    }
    return agreementView(
        QStringLiteral("Our family agreement"),
        {part(QStringLiteral("When something feels odd"),
              {clause(QStringLiteral("We tell each other, also when a rule was broken.")),
               clause(QStringLiteral("We listen first. Nobody loses the phone for telling.")),
               clause(QStringLiteral("We never tell."), false)}),
         part(QStringLiteral("Not chosen"), {clause(QStringLiteral("We never ask."), false)}),
         part(QStringLiteral("At home"), {clause(QStringLiteral("We ask before we share a picture of one of us.")),
                                          clause(QStringLiteral("The tablet sleeps in the kitchen from half past "
                                                                "eight, and so do the phones of the grown-ups.")),
                                          clause(QStringLiteral("Money in a game is a decision for two.")),
                                          clause(QStringLiteral("Everybody may say: stop, I need a break."))})});
}

QVariantMap plan(const QString& locale) {
    QStringList roles{QStringLiteral("A grandparent"), QStringLiteral("My aunt or uncle"), QStringLiteral("A teacher"),
                      QStringLiteral("The school nurse"), QStringLiteral("A helpline")};
    if (locale == QLatin1String("ar")) {
        roles = {QStringLiteral("جدي أو جدتي"), QStringLiteral("عمتي أو خالي"), QStringLiteral("معلمتي"),
                 QStringLiteral("ممرضة المدرسة"), QStringLiteral("خط مساعدة الأطفال")};
    }
    if (locale == QLatin1String("fr")) roles[0] = QStringLiteral("Un grand-parent");
    QVariantList list;
    for (const QString& role : roles)
        list.append(clause(role));
    list.append(clause(QStringLiteral("Somebody else"), false));
    QVariantMap first = list.first().toMap();
    first.insert(QStringLiteral("picture"), QVariantMap{{QStringLiteral("media"), QStringLiteral("drawing")}});
    list.first() = first;
    return {{QStringLiteral("roles"), list}, {QStringLiteral("printable"), true}};
}

}  // namespace pathlight::samplesheets
