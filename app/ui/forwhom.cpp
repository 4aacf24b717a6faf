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
    QT_TRANSLATE_NOOP("ForWhom", "anyone who found pictures or films of a child being hurt or without clothes"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "adults 18+ in the image, worldwide"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "adults 18+ in the UK"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and adults, online grooming or abuse"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "people who were harmed, families, professionals"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone harmed online"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children facing violence"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "women and children (Dubai)"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and young people; adults worried about a child"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and adolescents; anyone about a child's rights"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "grooming, sexual abuse of children"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "ages 5-25"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone, grooming or exploitation"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "people in Australia; children too"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "ages 8-24"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "teenagers, online problems"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone about a child's rights"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "young people and families, online problems"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, teens, young people"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "young people worried about their own behaviour; prevention"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and students under 26"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children; anyone about a child at risk"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, families, teachers: online problems"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and families (Oromia)"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children; anyone about a child in danger"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "parents, teachers, adolescents"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, teenagers, young adults"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "women and children facing violence"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, parents: harm online"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone; women and child section allows anonymous"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children in danger; anyone reporting danger to a child"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone worried about a child; children"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, young people, women: online harm"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, young people; parents"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone, anonymous; threats, grooming, abuse material"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone; child abuse and neglect"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "ages 8-18"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone with online sexual abuse or image abuse"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and young people; adults about a child"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone; images only"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children without care or facing violence"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "people harmed online; reporting illegal content"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "primary-school children"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, young people, carers"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone, abuse and violence"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, women, families: neglect, abuse"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "harmful content for children"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children and anyone facing violence"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "children, teens, parents"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "LGBTQ+ young people"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone; children too"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "adults worried about a child or about behaviour"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "young people who ran away or think of it; families"),
    //: Whom a helpline or another place to turn to is for, after “For: ”.
    QT_TRANSLATE_NOOP("ForWhom", "anyone about a child"),
};

}  // namespace

QString forWhom(const std::string& words) {
    if (words.empty()) return {};
    if (std::find(known.begin(), known.end(), words) != known.end())
        return QCoreApplication::translate("ForWhom", words.c_str());
    return isolated(QString::fromStdString(words));
}

}  // namespace pathlight
