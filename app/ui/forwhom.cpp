// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forwhom.h"

#include "ui/direction.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

/// As content/help has them.
constexpr std::array known{
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and young people"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone, anonymous"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "missing children, families, anyone with information"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children; anyone about a child"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and adolescents"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "under 18"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "under 18 in the UK"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "under 19"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and families"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, families"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "everyone, including children"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children; adults about a child"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "up to 18"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, young people, adults about a child"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and youth"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and young people up to 25"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "up to 25"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and women"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "women and children"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and teens"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and teenagers"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and parents"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, parents"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children; parents"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone facing family or sexual violence"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "young people"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "young people, parents"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "young people, parents, professionals"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, teenagers, parents"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, parents, teachers"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "adults worried about a child"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "adults worried about a child, about someone's behaviour or their own"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone in crisis"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone worldwide who was under 18 in the image"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone who found child sexual abuse material"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "adults 18+ in the image, worldwide"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "adults 18+ in the UK"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and adults, online grooming or abuse"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "victims, families, professionals"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone harmed online"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children facing violence"),
};

}  // namespace

QString forWhom(const std::string& words) {
    if (words.empty()) return {};
    if (std::find(known.begin(), known.end(), words) != known.end())
        return QCoreApplication::translate("ForWhom", words.c_str());
    return isolated(QString::fromStdString(words));
}

}  // namespace pathlight
