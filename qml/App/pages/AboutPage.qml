// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! What the program is, under which licences, which bundles it reads, and how far its languages have been checked. */
PageFrame {
    id: page

    readonly property var layers: ({
        //: Where a bundle belongs: it comes with the program.
        "core": qsTr("It comes with Pathlight."),
        //: Where a bundle belongs: it is for several countries.
        "region": qsTr("It is for several countries."),
        //: Where a bundle belongs.
        "country": qsTr("It is for one country."),
        //: Where a bundle belongs: it is from a school, a charity or the like.
        "organisation": qsTr("It comes from an organisation.")
    })

    /*! The text keeps its own direction within a sentence of another. */
    function isolated(text: string): string {
        return "\u2068" + text + "\u2069"
    }

    function review(status: string): string {
        return status === "reviewed-by-native-professional"
               //: How far a translation has been checked.
               ? qsTr("Checked by a professional who grew up with the language.")
               //: How far a translation has been checked.
               : qsTr("Translated with the help of a machine. No professional has checked it yet.")
    }

    objectName: "AboutPage"
    //: Title of the page about the program.
    title: qsTr("About Pathlight")

    PageColumn {
        focus: true
        name: page.title

        Passage {
            //: %1 is the program's version number.
            heading: qsTr("Pathlight %1").arg("\u2066" + Program.version + "\u2069")
            sentences: [
                qsTr("Pathlight teaches children, and the people who look after them, to be safe online. "
                     + "It works without the internet, costs nothing, and shows no advertising."),
                qsTr("Pathlight teaches. It does not replace a helpline, the police or a doctor.")
            ]
            Layout.fillWidth: true
        }

        Passage {
            //: Heading above the licences.
            heading: qsTr("Yours to use and to share")
            sentences: [
                //: The licence's name stays in English where there is no official translation.
                qsTr("The program is free software under the GNU General Public License, version 3 or any later one. "
                     + "You may use it, study it, change it and pass it on. It comes without any warranty."),
                //: The licence's name stays in English where there is no official translation.
                qsTr("The stories and drawings that come with it are under the licence Creative Commons Attribution 4.0: "
                     + "you may use and change them if you name the Pathlight authors.")
            ]
            Layout.fillWidth: true
        }

        Passage {
            //: Heading above the bundles: files with modules, drawings and helplines.
            heading: qsTr("Where the content comes from")
            Layout.fillWidth: true

            Repeater {
                model: About.bundles

                Fact {
                    required property var modelData

                    name: modelData.title
                    //: About a bundle of content. %1 is who published it, %2 its version number, %3 its licence, %4 a sentence about where it belongs, %5 the number of the key that signed it.
                    note: qsTr("By %1. Version %2. Licence %3. %4 Signed with key %5.")
                          .arg(page.isolated(modelData.publisher)).arg(page.isolated(modelData.version))
                          .arg(page.isolated(modelData.licence)).arg(page.layers[modelData.layer] ?? "")
                          .arg(page.isolated(modelData.signer))
                    Layout.fillWidth: true
                }
            }
        }

        Passage {
            //: Heading above the languages and how far they have been checked.
            heading: qsTr("Languages")
            Layout.fillWidth: true

            Repeater {
                model: About.languages

                Fact {
                    required property var modelData

                    name: modelData.ownName
                    note: modelData.complete === 100
                          ? page.review(modelData.review)
                          //: %1 is how many per cent of the texts exist in a language, %2 a sentence about how far they have been checked.
                          : qsTr("%1 % is translated. %2").arg(modelData.complete).arg(page.review(modelData.review))
                    Layout.fillWidth: true
                }
            }
        }

        Passage {
            //: Heading above the libraries and fonts in the program.
            heading: qsTr("Built with the work of others")
            Layout.fillWidth: true

            Repeater {
                model: About.components

                Fact {
                    required property var modelData

                    name: modelData.name
                    //: About a library or font. %1 is what it does in the program, %2 its licence.
                    note: qsTr("For: %1. Licence: %2.").arg(modelData.purpose).arg(page.isolated(modelData.licence))
                    Layout.fillWidth: true
                }
            }
        }
    }
}
